import Glibc

/// Ends the program as after wrong usage.
func quitWithUsage() -> Never { exit(2) }
