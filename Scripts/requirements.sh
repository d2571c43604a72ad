# Sourced by the other scripts: installs what padan is built with, or says what to install; builds.
#
# Needs bash, git and Swift 6.2 or later. Installs libicu-dev with apt-get when it is missing and that is allowed.

padan_require() {
  if ! command -v swift >/dev/null 2>&1; then
    echo "padan needs Swift 6.2 or later on the PATH: see https://www.swift.org/install/linux/" >&2
    exit 2
  fi
  if ! command -v cc >/dev/null 2>&1 && ! command -v clang >/dev/null 2>&1; then missing="gcc"; else missing=""; fi
  if ! printf '#include <unicode/utypes.h>\n' | clang -E -x c - >/dev/null 2>&1; then missing="$missing libicu-dev"; fi
  [ -z "$missing" ] && return 0
  local as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo -n"; else as_root=none; fi
  fi
  if [ "$as_root" = none ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "padan needs these packages, and may not install them itself: $missing" >&2
    echo "Install them, for example with: sudo apt-get install $missing" >&2
    exit 2
  fi
  echo "Installing $missing" >&2
  { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $missing; } >/dev/null 2>&1 || {
    echo "padan could not install: $missing. Install them, for example with: sudo apt-get install $missing" >&2
    exit 2
  }
}

# Builds a release of a product in the checkout ($root): a program that holds all its libraries, whose start waits for no
# linker.
padan_release() {
  swift build --package-path "$root" -c release --product "$1" -Xswiftc -static-executable
}

# Installs a package that only makes a check possible, where that is allowed; never fails.
padan_offer() {
  [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1 ||
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; } >/dev/null 2>&1 || true
}
