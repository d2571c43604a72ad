import TestSupport
import Testing

@testable import PadanRender

/// Text for LaTeX prints every character as it is.
struct TeXTextTests {
    private static let rows: [(String, String)] = [
        ("rumah", "rumah"), ("50% & $5 #1", "50\\% \\& \\$5 \\#1"), ("a_b{c}", "a\\_b\\{c\\}"),
        ("~^\\", "\\textasciitilde{}\\textasciicircum{}\\textbackslash{}"),
        ("<a|b>", "\\textless{}a\\textbar{}b\\textgreater{}"), ("\"`", "\\textquotedbl{}\\textasciigrave{}"),
        ("--- ,, ''", "-{}-{}- ,{}, '{}'"), ("a//b", "a/{}/b"), ("[x] @y +62 a@b", "{}[x] {}@y {}+62 a@b"),
        ("baris\nbaru\tini", "baris baru ini"), ("1\u{A0}km", "1\\nobreakspace{}km"),
        ("é – “Đ” …", "é – “Đ” …"), ("한я🙂", "\\padanchar{D55C}{한}\\padanchar{044F}{я}\\padanchar{1F642}{🙂}"),
        ("\u{7}\u{AD}", "\\padancode{0007}\\padancode{00AD}"),
    ]

    @Test(arguments: rows)
    func escapes(_ text: String, _ tex: String) { #expect(TeXText.escape(text) == tex) }

    /// What a TeX prints of an escaped text.
    private func printed(_ tex: String) -> String {
        let commands: [(String, String)] = [
            ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"), ("\\textbackslash{}", "\\"),
            ("\\textless{}", "<"), ("\\textgreater{}", ">"), ("\\textbar{}", "|"), ("\\textquotedbl{}", "\""),
            ("\\textasciigrave{}", "`"), ("\\&", "&"), ("\\%", "%"), ("\\$", "$"), ("\\#", "#"), ("\\_", "_"),
            ("\\{", "{"), ("\\}", "}"), ("{}", ""),
        ]
        var result = ""
        var rest = tex[...]
        while let first = rest.first {
            if let command = commands.first(where: { rest.hasPrefix($0.0) }) {
                result += command.1
                rest = rest.dropFirst(command.0.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    @Test(arguments: 61...64 as ClosedRange<UInt64>)
    func noCharacterIsLost(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let signs = Array("abAB019 -,'/[]@+&%$#_{}~^\\<>|\"`.;:!?()*=é–“”").map(String.init)
        for _ in 0..<200 {
            let text = (0..<20).map { _ in random.pick(signs) }.joined()
            #expect(printed(TeXText.escape(text)) == text)
        }
    }
}
