// Made by Scripts/learn-tags; do not edit. Learned from the training part of UD_Indonesian-CSUI and the development
// part of UD_Indonesian-GSD (https://universaldependencies.org); this table is CC BY-SA 4.0.

/// What the tagger has learned from treebanks; `TagModel` reads it, `TagRows` says what the rows are.
enum TagTable {
    /// The weights of classes where something can be observed, in hundredths of a nat.
    static let rows = """
        neighbours: yang dan di pada dengan dari ini persen untuk dalam tahun akan itu menjadi adalah oleh atau triliun dolar tersebut juga sebagai sebesar ke tidak telah miliar lebih saham mencapai karena per kata mengatakan dapat
        readings: 131
        after noun: noun 14 propn -61 verb -22 adj 28 adv -22 adp 23 pron 5 det 56 num -9 part -11 cconj 15 sconj -49 intj -31 punct 39 x -93
        after propn: noun -112 propn 142 adj -69 adv -49 adp -41 aux 33 pron -64 det -23 num -15 part 16 cconj -27 sconj -42 sym 5 punct 11 x -118
        after verb: noun 9 propn -39 verb -37 adj 24 adp 37 aux -36 pron -42 det 16 num 23 part -5 cconj 43 sconj 21 intj -18 punct -22 x -31
        after adj: noun -41 propn -78 verb -8 adj -93 adv -23 adp 30 aux -5 pron -14 det -27 num -5 part -80 cconj 18 sconj 89 intj -6 x -13
        after adv: noun -29 propn -30 verb 49 adj 79 adv -19 adp -54 aux -7 pron -8 det -106 num -25 part -37 cconj -65 sconj -123 punct -20 x 40
        after adp: noun 49 propn 51 verb -147 adj -23 adv -64 adp -105 aux -49 pron 58 det -18 num 42 part -7 cconj -21 sconj -133 intj -8 sym 18 punct -17 x -6
        after aux: noun -42 propn 22 verb 61 adj -21 adv -30 adp -66 aux 33 pron -51 det 99 num -76 cconj 39 intj -5 punct -66 x -9
        after pron: noun -58 propn -12 verb 41 adj 13 adv 12 adp -52 pron -20 det 31 num -59 part 28 cconj -29 sconj -88 intj -6 punct 10 x 12
        after det: noun 33 verb 13 adj -40 adv -6 adp -5 pron -30 det -69 num 26 part 11 cconj 6 x -29
        after num: noun 80 propn -23 verb -61 adj -64 adv -13 adp -7 aux 25 pron -7 det -10 num -18 part -5 cconj -37 punct -6 x -15
        after part: noun -56 propn -44 verb 67 adj 61 adv 10 adp -80 aux -23 pron -21 det -26 cconj -6 sconj -10 punct -24 x 41
        after cconj: noun 5 verb -8 adj 25 adv 5 adp -25 aux 18 pron -9 det 23 cconj 21 sconj -88 punct -24 x 6
        after sconj: noun -25 propn 10 verb 74 adj -9 adv -34 adp -83 aux -39 pron 20 det -57 num 15 part 50 cconj -11 sym -18 punct -90 x -99
        after intj: noun -18 propn -10 verb 18 adv -5 adp -14 pron -16
        after sym: noun 30 propn -43 adv 11 adp 36 pron 23 det -18 sconj -44 x 17
        after punct: noun -14 propn 9 verb -29 adj -65 adv -42 adp 30 aux 72 pron -38 det -36 num 104 part -22 cconj 6 sconj 43 intj 52 x -51
        after x: noun -122 propn -58 verb -14 adj -13 adv -39 adp -45 aux 9 det 29 num -64 part 15 cconj -38 sconj -62 sym -5 punct 10 x 186
        after edge: noun 12 propn -45 verb -47 adj -86 adv 29 aux 19 pron 17 det 34 num 32 cconj -6 sconj 20 x -43
        lexicon noun propn: noun -83 propn 99 adj -11
        lexicon noun verb: noun -7 adj -12 adv -23
        lexicon noun adj: noun -50 propn 93 verb -22 adj -96 adv -85 adp 120 aux 8 pron -5 det 47 x 72
        lexicon noun adv: noun -13 propn 79 adv -36
        lexicon noun adp: noun 60 propn 31 verb -27 adv -13 adp -39 sconj -30
        lexicon noun pron: noun 38 propn 71 pron -104
        lexicon noun part: noun 41 propn -12 part -25
        lexicon noun sconj: noun 74 sconj -69
        lexicon noun intj: noun 37 propn -25 intj -9
        lexicon noun x: noun -16 propn 29 x -13
        lexicon noun edge: noun -57 propn 10 verb 49 adj 61 adp 11 pron 51 x -22
        lexicon propn noun: noun 33 propn -31
        lexicon propn verb: noun -14 propn 19
        lexicon propn adj: noun 25 propn -12 adj -11
        lexicon propn adp: noun -24 propn 20
        lexicon propn intj: noun -20 propn 33 intj -14
        lexicon propn edge: noun -30 propn 40
        lexicon verb noun: noun 21 verb -37 adj 34 adv -18
        lexicon verb adj: noun 33 propn -17 verb 11 adj -13 adv -7 adp -40
        lexicon verb adv: noun -22 verb 39 adv -28
        lexicon verb adp: propn 47 verb 32 adp -67
        lexicon verb aux: verb 46 cconj -49
        lexicon verb part: verb 13 part -13
        lexicon verb edge: noun -73 propn 6 verb 59 adp 42 aux -9
        lexicon adj noun: propn 18 verb -14 adj 7 adv -67
        lexicon adj propn: noun -49 propn 68 adj -29
        lexicon adj verb: noun 18 propn 13 verb 54 adj -61 intj -13
        lexicon adj adv: noun 24 propn -32 verb 11 adj -17 adv -59 det -5 cconj 58 intj -6
        lexicon adj adp: noun -62 adj 134 adv -11 adp -100 cconj -23
        lexicon adj pron: noun -51 adj -10 pron -74 det 112
        lexicon adj num: adj -10 num 10
        lexicon adj intj: verb 51 adj -51
        lexicon adj edge: noun -25 propn 27 verb -26 adj 49 num -24 x 16
        lexicon adv noun: noun -16 adv 17
        lexicon adv verb: verb -62 adj -30 adv 83 intj -5
        lexicon adv adj: noun 92 propn -32 verb 64 adj -86 adv -24 adp -32 cconj -16 sconj 45
        lexicon adv adp: noun -68 propn -49 adj -59 adv -21 adp 117
        lexicon adv pron: propn -10 adv 17 pron -9
        lexicon adv det: adv -42 pron 51 det -6
        lexicon adv part: adv 39 part -39
        lexicon adv cconj: propn -16 adv 11
        lexicon adv sconj: noun 28 propn -5 sconj -26
        lexicon adv edge: noun 61 propn -28 adj -52 adv 61 adp -135 det 14 sconj -37
        lexicon adp noun: noun 101 propn -19 adj -64 adp -32 num -14 sconj -54
        lexicon adp propn: noun -28 adp 29
        lexicon adp verb: noun -32 propn -23 verb 22 adp -38 sconj 34
        lexicon adp adj: propn -18 verb 68 adj -53 adp 52 sconj -162
        lexicon adp adv: propn -11 adv -30 adp 117 sconj -116
        lexicon adp part: part -26 sconj 24
        lexicon adp sconj: propn -81 adv 61 adp 27 cconj -53
        lexicon adp edge: noun 119 propn -100 verb 150 adv -52 adp -49 cconj -8 sconj -82
        lexicon aux noun: noun -22 adj -18 aux 35
        lexicon aux verb: verb -5 aux 5
        lexicon aux adj: adj 73 adp -13 aux -73 sconj -6
        lexicon aux adv: adj -69 adv 15 aux 46
        lexicon aux adp: adp 27 aux 62 sconj -100
        lexicon aux edge: propn -12 verb -91 adv 72 aux 22
        lexicon pron adj: adj -29 adv -6 pron -80 det 107
        lexicon pron cconj: propn -7 adv -12 pron 86 part -7 cconj -68
        lexicon pron edge: noun 13 pron 130 det -167 num 19
        lexicon det noun: noun -42 adv -16 det 56
        lexicon det verb: verb -86 det 86
        lexicon det adj: propn -25 adj 119 det -105 num -16
        lexicon det adv: noun -84 adj 7 adv 64 det -51
        lexicon det adp: noun 106 adp -73 det -55
        lexicon det pron: propn -26 pron -24 det 33
        lexicon det edge: propn -25 adv 5 pron -53 det 72 sconj 37
        lexicon num noun: noun 18 num -18
        lexicon num adv: propn 16 num -18
        lexicon num det: propn -10 det -53 num 64
        lexicon num edge: noun 21 propn -33 num 14
        lexicon part aux: aux -18 part 17
        lexicon part sconj: adv 88 pron -30 part -48 sconj -40
        lexicon part intj: propn -34 adv -18 part 38 intj -7
        lexicon part x: part 38 x -38
        lexicon part edge: propn -27 part 104
        lexicon cconj adj: adj 47 cconj -50
        lexicon cconj adv: adv 67 cconj -67
        lexicon cconj edge: propn -160 verb -89 adv -80 adp 23 cconj 108 sconj 67
        lexicon sconj noun: noun 46 propn -24 adv -50 adp 29 sconj -52
        lexicon sconj verb: propn -19 verb 8 adj -8 sconj 18
        lexicon sconj adv: noun -90 propn -24 adj 79 adv 33 cconj -6 sconj -29
        lexicon sconj adp: propn -34 adv -59 adp 16 sconj 40
        lexicon sconj cconj: noun -5 propn -7 cconj -5 sconj 19
        lexicon sconj edge: propn -57 adv 36 adp -124 sconj 110
        lexicon intj edge: propn -12 part 7 intj 6
        lexicon x edge: noun 56 propn 33 x -66
        lexicon edge edge: noun 34 propn 26 verb -141 adj -70 adv -215 x 20
        ends meng kan: verb 74
        ends meng asi: verb 8
        ends meng i: noun -18 verb -52 adp 76 sconj -48
        ends meng _: noun 11 propn -6 verb 106 adv 14 adp -111
        ends peng al: noun -16 propn 16
        ends peng an: noun 30 adj -29
        ends peng _: noun -51 propn 32
        ends mem nya: noun -22 verb 38
        ends mem kan: verb 17
        ends mem an: propn -15 verb 15
        ends mem i: verb 141 adj -11
        ends mem _: noun 57 propn -17 verb -18 adj -14
        ends men annya: noun -13 verb 43
        ends men nya: noun -9 propn -11 verb 14 adp 13
        ends men kan: verb 36
        ends men ik: verb 10 adj -10
        ends men i: noun -51 propn 42 verb 81 adp -53
        ends men _: noun 27 propn -53 verb 15 adj -73 adv 49 adp 27
        ends pem nya: noun 69 propn -26
        ends pem kan: noun -38 propn 18
        ends pem an: noun -25 propn 18
        ends pem _: noun 30 propn -26 adp 11
        ends pen nya: noun 37 propn -7
        ends pen kan: noun -66 propn 14
        ends pen is: noun 48 propn -17
        ends pen an: noun 99 propn -44
        ends pen i: noun 31
        ends pen _: noun 26 propn 13 verb -5 adj -44
        ends ber nya: noun -100 adj 92
        ends ber kan: verb 48 adp -38
        ends ber lah: propn -11 verb 39 adj -28
        ends ber an: verb 68 adj 9 adv -15
        ends ber si: verb 7
        ends ber or: verb 17 adj -22
        ends ber i: verb 16 adj -6 det 12
        ends ber _: noun 11 propn 36 verb 105 adj -101 adv 37 adp -56 pron 9 det -55 sconj 37 x -14
        ends ter nya: noun 26 verb -24
        ends ter asi: verb 18 adj -41
        ends ter ik: verb 9 adj -23
        ends ter is: noun -34 propn -8 verb 42 adj -11 x -8
        ends ter al: noun -35 propn 35 verb 16 adj -24
        ends ter an: noun -24
        ends ter i: verb 109 adj -36
        ends ter _: noun -19 propn -67 verb -30 adj -13 adv 23 adp -175 det 86 x 52
        ends per annya: noun 23 propn -9
        ends per kan: noun 58 propn -8 adj -47
        ends per is: noun -84 adj 84
        ends per an: noun 30 propn -9 adj 18 adv -65 x -7
        ends per i: noun 7 adj -7
        ends per _: noun 20 propn 36 verb -16 adj -99 adv 70 aux -72 x -9
        ends me kan: verb 62
        ends me wan: verb -22 adp 22
        ends me pun: propn -6 sconj 11
        ends me an: noun -40 propn -30 verb 64 x -6
        ends me i: propn -5 verb -71 adv -10 adp 56 sconj 13
        ends me _: noun 31 propn 17 verb 59 adj -78 adv -7 pron 38 x 13
        ends pe is: noun 69 propn -34
        ends pe an: noun -145 propn 105
        ends pe i: noun 84 propn -57
        ends pe _: noun 48 propn 26 verb 28 adj -10 adv -44 x -28
        ends di annya: propn -8 verb 19
        ends di nya: noun 29 verb -47
        ends di kan: verb 147 adp -11
        ends di isi: noun -66 propn 26
        ends di ik: noun 77 propn -12 adj -5 adp 9 x -10
        ends di or: propn -23 x 23
        ends di i: noun -5 propn 5
        ends di _: noun -25 propn 19 adj 19 adv -60 adp -9 sconj 44
        ends ke annya: noun 46 propn -15
        ends ke nya: noun 21 adp -6 pron -34 num 19
        ends ke kan: noun 16 propn -9 adj -11 adv -9 det 15
        ends ke itas: noun 42 propn -20 verb -12
        ends ke an: noun 49 propn 20 verb -61 adj -77 adv -19 det 47 sconj -44
        ends ke er: noun 23 verb -5 adj -5 x -9
        ends ke i: verb -35 adv 39 intj -5
        ends ke _: noun -93 propn -36 verb 111 adj 123 adv -7 adp -59 det -108 sconj 81 x -20
        ends se nya: noun 25 propn -24 adj -20 adv 28 adp -32 det 14
        ends se kan: propn -15 adv 5 adp 6 sconj -6
        ends se itas: noun -17 propn 17
        ends se wan: noun -36 propn 36
        ends se lah: noun -20 propn -5 verb -36 adv -59 adp 99 det -55 sconj 9
        ends se pun: adv 17 sconj -17
        ends se ik: adj 16 adp -8
        ends se is: noun 63 propn -32 adj -39
        ends se al: noun 30 propn -9 adj -28
        ends se an: noun 130 propn 15 adj -37 adv -18 adp -48 det -97 sconj 48
        ends se er: noun -23 propn 55 adj -56
        ends se or: noun -111 propn -12 adj 97
        ends se i: noun 10 propn -30 verb 53 adj 13 adp -101 pron -27 det 112 sconj -11
        ends se _: noun 5 propn 52 verb -104 adj -6 adv 15 adp -11 aux 50 pron -62 det 8 cconj 16 sconj -37 intj -13 x 19
        ends be nya: noun -44 adj 33
        ends be an: noun 27 propn -5
        ends be _: noun 46 propn -23 verb -95 adj 34 adv -36 det 42 part 47 sconj -16
        ends _ annya: noun 90 propn -9
        ends _ nya: noun -44 propn -23 verb 110 adj 40 adv -23 adp 22 pron -67 sconj 7
        ends _ kan: noun -45 propn 6 adj 29 adv 19 part -43 sconj -48 intj 43
        ends _ asi: noun 71 propn 21 verb -21 adj -86
        ends _ isi: noun 41 propn -9 adj -19
        ends _ itas: noun 13
        ends _ wan: noun 59 propn -41
        ends _ lah: noun 105 propn -32 pron 19 det -18 part 5 intj -5
        ends _ pun: noun -8 cconj 33 sconj 20
        ends _ kah: noun 30 propn -56 adv 98 pron -16 det -20 part -9 sconj -40 intj -10
        ends _ if: noun 16 propn -12 adj 84 adv -61
        ends _ ik: noun 30 propn 60 verb -18 adj 18 adv -29 adp -76 x -5
        ends _ is: noun 13 propn 82 verb 10 adj -55 adv -41 x -5
        ends _ al: noun 22 propn -11 adj 55 adv 12 adp -36 sconj -63 x -32
        ends _ an: noun 9 propn 39 verb -30 adj -37 adp 11 pron 54 det -6 num -41 part 6 cconj -53 sconj 26 intj -7 x -51
        ends _ si: noun -5 propn 8 adj -6
        ends _ er: noun 24 propn -84 verb -11 adj 50 adv -14 x 26
        ends _ or: noun 61 propn -37
        ends _ i: noun 28 propn 44 verb -55 adj -25 adv -40 adp 27 pron 53 det -5 cconj -7 sconj -37 x -14
        ends _ _: noun -15 propn -7 verb -61 adj 12 adv -14 adp 68 aux 18 pron 5 det 28 num 22 part -28 sconj -13 intj -53 x 16
        head meng: propn -7 verb 64 adv 14 adp -20 sconj -48
        head peng: noun -25 propn 35 adj -47
        head mem: noun 33 propn -27 verb 42 adj -27
        head men: noun -27 propn -18 verb 90 adj -83 adv 47 adp -6
        head pem: noun 7 propn -9 adp 11
        head pen: noun 102 propn -46 verb -8 adj -42
        head ber: noun -79 propn 22 verb 201 adj -74 adv 23 adp -72 pron 9 det -94 sconj 37 x -14
        head ter: noun -61 propn -20 verb 18 adj -65 adv 21 adp -175 det 86 x 43
        head per: noun 54 verb -16 adj 24 adv 5 aux -72 x -15
        head me: noun 8 propn -26 verb -31 adj -82 adv -17 adp 76 pron 38 sconj 20 x 7
        head pe: noun 23 propn 18 verb 28 adj -10 adv -44 x -28
        head di: noun -25 verb 30 adj 19 adv -64 adp -17 sconj 42 x 18
        head ke: noun -5 propn -19 verb 31 adj 39 adp -13 pron -34 det -50 num 19 sconj 11 intj -5 x -32
        head se: noun 27 propn 31 verb -80 adj 12 adp -33 aux 46 pron -90 det 17 cconj 16 sconj -24 intj -16 x 19
        head be: noun 23 propn -26 verb -96 adj 58 adv -36 det 42 part 47 sconj -16
        head _: propn 27 verb -65 adj 25 adv -32 adp 38 aux 21 pron 15 det 15 num -6 part -65 cconj -34 sconj -20 intj -38 x -7
        tail annya: noun 71 propn -44 verb 79
        tail nya: noun -83 propn -85 verb 89 adj 70 adp -15 pron -111 det 14 num 19 sconj 7
        tail kan: noun 11 verb 181 adj -35 adv 17 adp -46 det 15 part -43 sconj -44 intj 43
        tail asi: noun 71 propn 21 verb -5 adj -119
        tail isi: noun 10 propn 11 adj -19
        tail itas: noun 53 propn -8 verb -25 adj -6 x -7
        tail wan: verb -22 adp 22
        tail lah: noun -5 propn -37 adj -30 adv -60 adp 99 pron 19 det -75 part 5 sconj 9 intj -5
        tail pun: noun -8 propn -7 adv 17 cconj 33
        tail kah: noun 30 propn -57 verb 5 adv 98 pron -16 det -20 part -9 sconj -40 intj -10
        tail if: noun 16 propn -12 adj 81 adv -61
        tail ik: noun 41 propn 51 adj 22 adv -29 adp -77 x -14
        tail is: noun 56 verb 81 adj -29 adv -43 x -12
        tail al: noun 8 propn 9 verb 11 adj 31 adv 12 adp -36 sconj -63 x -32
        tail an: noun 73 propn 47 verb -24 adj -76 adv -83 pron 55 det -54 num -57 part 6 cconj -53 sconj 14 intj -8 x -61
        tail si: noun -5 propn 8 verb 12 adj -8
        tail er: noun 9 propn -5 verb -17 adj -5 adv -15 x 19
        tail or: noun -47 propn -65 verb 38 adj 99 x 23
        tail i: noun 5 propn 34 verb -36 adj -24 adv -29 adp -13 pron 23 det 149 cconj -7 sconj -29 intj -5 x -14
        tail _: noun 7 verb -34 adv 32 adp -9 aux -27 pron -21 num 22 part 16 sconj 9 intj -70 x 32
        shape: noun 37 propn -28 verb 64 adj -13 adp -54 pron 59 det -73 num -25 part -42 cconj -175 sconj 32 intj -35 x 10
        shape derived: noun 107 det -59
        shape short: noun 16 propn -69 verb -18 adj -52 adv -5 adp 65 aux -17 pron -45 det 64 num -62 part 25 cconj 187 sconj -185 intj -20
        shape hyphen: noun -63 propn -110 verb -41 adj 98 adv -45 pron -71 det 94 part -5 x 25
        shape hyphen derived: noun -142 adj 121
        shape capital: noun -21 propn 33 verb -36 adj -92 adv 8 adp -40 aux -35 det 24 num 43 part -6 cconj -14 sconj 38 intj -14 x -17
        shape capital derived: noun -47 propn 54
        shape capital short: noun -47 propn 62 verb -9 adj -38 adv -42 adp 48 aux -19 pron 39 det -41 num 32 sconj -30 x -67
        shape capital hyphen: noun 107 propn -106 pron -16 det 15
        unlisted: noun 39 propn -67 verb 63 adv -30 adp -68 aux -10 pron 25 det 44 num -18 part 7 cconj -7 sconj -69 x 20
        capital: noun 21 propn 46 verb -18 adj -107 adv -15 adp 15 pron 39 det -16 num -22 cconj 24 intj -7 x -15
        capital before: propn -23 verb 13 adj -57 adv -6 adp -11 aux -19 pron 24 det -21 num 11 part 9 intj -7 x 42
        capital behind: noun 39 propn 5 verb -64 adj -54 adv -68 aux -9 x 32
        capital behind before: noun 58 propn -65 verb 34 adj 37 adp -42 aux -41 part -19 x -61
        capital first: propn -55 verb 22 adj -45 adv 11 aux 19 pron -11 det 30 num 31 part -14 cconj -14 sconj -14 intj 23 x -113
        capital first before: noun 13 verb -77 adj -8 adv 59 adp -16 pron -7 det 7 part -8 cconj -27 sconj 81 x -21
        capital throughout: noun -80 propn 102 adv -20 num 27 intj -13 x -44
        capital throughout before: noun -42 propn 54 x -6
        capital throughout behind: noun -26 propn 34 intj -5
        capital throughout behind before: noun -32 propn 69
        capital throughout first: noun -77 propn 46 x 60
        capital throughout first before: noun -42 propn 21 part 15
        term noun first: noun 22 propn 54 verb -37 adj -106 adv -35 pron -14 num 39 part -6 sconj -13
        term noun inside: noun 86 propn -30 verb -34 adj -8 adv 77 adp -77 det -15 num -31 part -19 cconj -107 sconj -26 intj -6 x -26
        term propn first: noun -11 propn 57 verb -5 adj -9 x -92
        term propn inside: noun 22 propn 28 verb -44 adj -69 adv -15 aux -9 x 46
        term verb first: noun -37 verb 119 adj -12 adv -25 adp 11 sconj -6
        term verb inside: noun -44 propn 48 verb -40 adj 93 adv -33 adp -22 pron 12 cconj -62 sconj 18 intj -5
        term adj first: noun 168 propn -28 verb -13 adj 29 adv -22 adp -148 aux 53 pron 5 det -5 num -55 part 9 sconj -9 x -6
        term adj inside: noun 57 propn -50 verb 8 adv -14 adp -6 aux 9 part 8 sconj -21 x -8
        term adv first: noun 41 propn -24 verb -38 adj 97 adv -9 adp 8 aux -49 pron 71 det -70 num -11 part 23 cconj -41 sconj -100
        term adv inside: propn -8 verb 115 adj 48 adv -55 adp -23 aux -77 pron 62 det -76 num 51 part -42 sconj -36 intj -6 x -8
        term adp first: noun 43 propn 9 verb 22 adj 13 adv -62 adp 12 part -5 sconj -88
        term adp inside: noun 52 verb 27 adj 34 adp -75 cconj -6 sconj -11
        term aux first: part 5 intj -5
        term aux inside: adj -9 aux 17
        term pron first: noun 64 propn -114 adj 42 adv -5 pron 34
        term pron inside: adj -10 adv 14 pron -58 det 37
        term det first: noun -23 propn -17 adj 107 adv -32 det -56
        term det inside: noun -7 adj 107 adv -45 pron -37 det -33 num 13
        term num first: det -5 num 8
        term cconj first: adv 15 adp -29 aux 24 sconj -5
        term cconj inside: adv -19 cconj 19
        term sconj first: propn -8 adv -10 part 7
        term sconj inside: noun 109 verb -8 sconj -83
        term intj first: propn 10 intj -7
        term intj inside: noun -11 propn 11
        before edge: noun -28 propn -16 verb -15 adj -93 adv 28 adp 35 aux 19 pron 48 det 11 num 31 sconj -6 x -43
        before number: propn 29 verb -53 adj -40 adp 32 aux 17 pron -13 det -6 cconj -7 sconj -20 x -23
        before symbol: noun 30 propn -43 adv 11 adp 36 pron 23 det -18 sconj -44 x 17
        before comma: noun -20 propn -68 verb -14 adj -41 adv -45 adp 34 aux 43 pron 17 det -33 num 50 part -12 cconj 20 sconj 51 intj 27 x -93
        before stop: noun 13 propn 27 verb -43 adj -17 adv 32 sconj -13 x -59
        before open: noun -22 propn 17 verb -65 adj -58 adv -37 adp -9 num -15 x 46
        before close: propn -15 adj 23 adv 12 adp -11 aux 15 pron 12 det -12 cconj 14 sconj 5 x -56
        before quote: noun 69 propn -131 verb 152 adj 7 adp -17 pron -17 num 5 part -5 cconj -35 intj 26 x 19
        before dash: noun 50 propn 53 verb -66 adj -22 adp 45 pron -105 num 27 x -37
        before name: noun -50 propn -63 verb -14 adv -8 adp 5 aux 48 det -20 cconj 66 sconj -11 x 82
        before unknown: noun -50 propn 38 verb 9 adj -61 adv -32 adp 36 pron 6 det -5 sconj -6 x 7
        before Unknown: noun 80 propn -90 verb -18 adv -21 cconj 11 sconj 14
        before a noun: noun -47 propn 25 verb -22 adv -24 aux 58 pron 63 det -34 num -51 part 19 cconj 16 sconj 9 intj -19 x 31
        before a verb: noun -7 propn -5 verb -33 adv -42 adp -5 pron -38 det 85 num 73 cconj -39 intj -17
        before a adj: noun -75 propn 30 verb -56 adj 70 adv 64 adp 50 aux -15 pron 16 det -22 num 22 part -64 sconj -45 intj -6 x -64
        before a adv: noun -50 verb 22 adj 17 adv 46 aux -33 pron -6 det -45 part 15 cconj -11 sconj 11
        before a adp: noun 22 propn 10 verb -31 adj -15 adv -37 adp -11 aux 16 pron 5 det 26 num 13 cconj -14 sconj -13 x 24
        before a aux: noun -59 propn 63 adj 47 adv 8 adp -32 det -11 sconj -9 x -7
        before a pron: noun -77 propn -12 verb 104 adj -7 adv 27 adp 24 pron 16 part 11 cconj -10 sconj -25
        before a det: noun 148 propn -44 adj -37 adv 26 adp 5 pron -5 sconj -37 x 19
        before a num: noun -15 propn -11 adp 45 num 8 cconj -7 sconj -41 x 37
        before a part: noun -16 verb 109 adj 11 adv 24 adp -34 pron -27 det -5 cconj -7 sconj -26
        before a cconj: noun -15 propn 47 verb -93 adj 83 adv 13 adp 14 aux -59 det 27 cconj -8 sconj -7 x -15
        before a sconj: propn -21 verb 32 adp 41 aux 14 pron -43 det 14 sconj -39 x -31
        before a x: noun -12 propn 28 verb -7 adj -28 adp 15 pron -11 det 11 sconj -25
        before A noun: noun -12 propn 33 verb -93 adj 38 adv -26 aux 39 pron -30 det -16 num -11 part -21 cconj -68 sconj 10 intj -6 x -27
        before A propn: propn 20 verb -9 adj -35 adv -12 adp 17 aux 24 pron 18 det -15 num -59 part 12 cconj 75 sconj -65
        before A verb: noun 42 propn -27 verb 20 adj -24 adp 27 pron -20 det 10 sconj -27
        before A adj: noun 13 propn -20 verb 85 adj -77 adp 52 num 24 cconj 11 sconj -57 x -23
        before A adv: noun 5 verb 41 adj -32 adv 29 adp -25 aux 10 pron -54 det 22 part -11
        before A adp: noun -22 propn 20 verb -15 adj 13 adv -29 adp 13 aux 17 pron -14 det 18 sconj -14
        before A pron: noun -106 verb 105 adj 13 adv 31 adp 52 aux -41 pron 8 det -6 part -5
        before A det: noun 43 propn 13 adj 37 adv -30 pron 5 det -37 x -5
        before A num: noun -25 propn 35 adj -19
        before A part: noun -20 verb -6 adj 34 adv -5 pron 5
        before A cconj: noun -18 verb 30 adj -33 adv -24 cconj 44 sconj 13
        before A sconj: noun -113 propn 83 verb 23 adj -51 adv 9 adp 26 pron 43 det -46 part 7 sconj -28 x 21
        before A x: noun -62 propn -32 verb 64 adj 18 adv 34 cconj 10 x -9
        before yang: noun -29 propn -8 verb 16 adj 49 adp 17 aux 49 pron -78 det 17 num -39 part 29 sconj -45 x -26
        before dan: noun 29 propn -41 verb -39 adj 7 adp -12 aux 42 pron -28 part 59 cconj -23 sconj -61 x 51
        before di: noun 77 propn 113 verb -9 adj -92 adv -100 adp -84 pron 48 det 44 num -17 sconj -25 x -57
        before pada: noun 15 propn -46 verb -10 adj 54 adv 51 adp -13 det -33 num 13 sconj -54 x -40
        before dengan: noun 37 propn 25 verb 17 adj -44 adv -47 det 33 num 9 intj -5
        before dari: noun 28 verb 28 adj -21 adv 22 adp -40 pron 9 det 67 num 65 x -63
        before ini: noun 11 propn 18 verb 81 adj 11 adv 70 adp -42 aux -79 pron 8 det -7 num -10 cconj -16 sconj 30 x -6
        before persen: noun -84 propn 6 verb 29 adj 50 adp -53 cconj -11 sconj -10
        before untuk: noun 91 verb 33 adj -48 adv -7 pron 54 det -72 x -5
        before dalam: noun 11 propn -45 verb -54 adj -39 det 11 x 94
        before tahun: noun 13 verb 136 adj -31 adv -58 pron -8 det 5 num -17 cconj -20 sconj -8
        before akan: noun -13 verb 70 adj -32 cconj 19
        before itu: propn -35 verb -36 adj -11 adv -64 adp 39 aux 46 pron 46 det -33 part 7 cconj 5 sconj 11 x 16
        before menjadi: noun -14 propn -21 verb -35 adj 46 adv 38 adp -22 det -7 x -8
        before adalah: noun 45 propn 28 verb -50 adj -63 adp -14 aux 51 pron -79 det 108
        before oleh: noun 17 propn -51 verb 29 adj -9 adp 26 pron -16 det 41 sconj -26 x 21
        before atau: noun 14 propn 42 adj -5 adv 21 adp -5 part -51 x -33
        before triliun: noun -10 propn -6 adv -16 adp -29 sconj 44
        before dolar: noun -17 propn 28 intj -11
        before tersebut: noun -32 adj -16 adv 52 adp 45 aux 14 sconj -47
        before juga: noun 7 verb -12 adj 59 adv -30 adp 75 aux -40 det -5 sconj -69 x -30
        before sebagai: pron -25 det 33 x -11
        before ke: noun 56 propn -21 adj -32 adv 17 adp 31 num -35 sconj -8 x -33
        before tidak: noun -32 propn -10 verb 14 adj 16 adv -14 adp -46 aux -16 det -6 sconj 30 x 44
        before telah: verb 69 adj -7
        before miliar: noun 173 propn -72 verb 5 adp -44 cconj 6 sconj 36
        before lebih: noun -69 adj 92 adv -19 adp -116 det -42 sconj 123
        before saham: noun 46 adj -9 adp -67 sconj 20
        before mencapai: adv 24 adp -14 x -5
        before karena: noun -43 propn 23 verb -11 adj 10 adv -13 adp 42 aux -93 pron 33 det 35 x -5
        before kata: noun 34 propn -43 adj -8 det 22
        before mengatakan: noun -22 propn 18 adj -14 adv -7 sconj 12
        before dapat: verb 125 adj -10 adv -62
        behind edge: verb 32 adj -14
        behind number: noun 41 propn 17 verb -33 adj -59 adv -7 adp 53 aux -72 pron -21 det 29 num -31 x -62
        behind symbol: propn 5 adp 18 sconj -18 x -5
        behind comma: noun 6 verb 68 adj 31 adv 12 adp -18 aux -32 pron 20 det -11 num -92 part -13 cconj -12 sconj -26 intj 11 x 21
        behind stop: noun 7 propn 63 verb -14 adj 6 adv 25 aux -5 pron 30 det -5 num 11 part -6 cconj -30 sconj -42 intj -6 x -57
        behind open: noun 25 verb -14 adj -36 adv -18 sconj -8 x -13
        behind close: noun -16 propn 16 verb -16 adj -28 adv -31 x 18
        behind quote: noun -35 propn 26 verb -41 adj 10 adv -15 adp 29 aux -46 pron -17 sconj -26 x 48
        behind dash: noun 62 propn 15 adj -52 adv -9 adp -26 pron -9 num 27 intj -5 x -60
        behind name: noun 13 propn -28 verb 33 adj -80 adv -65 adp 97 aux -129 pron -39 det 24 part -13 cconj 82 sconj 5 intj -7 x 29
        behind unknown: noun -76 propn 9 verb 21 adj -91 adv 50 adp 32 aux 28 cconj 8 sconj -53 x 15
        behind Unknown: noun -45 propn 50 adp -58 sconj 51
        behind a noun: noun -5 verb -13 adj -69 adv -31 adp -5 aux -90 pron 23 det 23 num 43 part -5 sconj -7 intj -11 x 66
        behind a propn: propn -72 adj -5 det 19 x 52
        behind a verb: noun -48 propn -14 adj -10 adv 63 adp -23 aux 5 num 9 part 12 cconj 40 sconj -39 intj 19 x 12
        behind a adj: noun -5 propn 15 verb -70 adj -47 adv -32 adp 76 aux 105 pron 26 det -22 part 28 cconj 23 sconj -17 x 5
        behind a adv: noun 31 propn 41 verb 23 adj -88 adv -33 adp 48 aux 25 det 7 part 5 cconj -11 sconj -23 x -49
        behind a adp: noun -33 propn -17 verb 72 adj -5 adv 48 adp -42 aux 63 pron -54 det -16 part 10 cconj -58 sconj 29 x 14
        behind a aux: noun -55 propn 6 verb -17 adj 9 adp -48 pron 19 det -36 part -9 cconj 85 sconj 48
        behind a pron: noun -7 propn -46 verb -27 adj 6 adv -35 adp -59 aux 44 pron 19 det -49 part -8 cconj 61 sconj 102 intj -8
        behind a det: noun -110 propn 34 verb 46 adj -10 adv 53 adp 15 aux 83 pron -53 cconj 14 sconj 9
        behind a num: noun -50 propn -50 verb 57 adj 62 adv -25 adp -5 aux -12 pron 7 num 13 sconj 18
        behind a part: noun 70 propn -33 verb 30 adv -38 pron -11 det 13 cconj -15 sconj 12
        behind a cconj: noun -102 propn -39 verb 57 adj 6 adv 34 adp -17 aux 24 sconj -6
        behind a sconj: noun 53 propn -22 adj 13 adv 11 adp 10 pron 5 det -6 num -6 cconj -20 x -20
        behind a x: noun -7 verb -8 adj -21 adv -5 adp 69 sconj -13 x -35
        behind A noun: propn -13 verb -27 adj -96 adv 18 adp -15 pron 31 det 7 num 52 part -9 cconj -51 sconj 31 intj -7 x 37
        behind A propn: noun 29 verb 9 adj -49 adv -5 adp 24 pron 15 det 20 num -12 sconj -27 x -73
        behind A verb: noun 61 propn -65 adp -10 sconj 10
        behind A adj: noun 23 propn -63 adj 53 adp -28 num 29 part -5 sconj -23 x -53
        behind A adv: noun -13 propn -26 adj 30 adv 6 pron 27 det -20 x -7
        behind A adp: noun -24 propn 24
        behind A pron: adv 86 pron -45 cconj -45
        behind A det: noun -16 propn 14
        behind A cconj: noun -5 propn 5
        behind A intj: adp 7 sconj -7
        behind A sym: noun 26 verb 31 adj 40 adv 96 adp -110 cconj -18 sconj -52 x -28
        behind A x: propn 19 verb -12 adj -16 adv -8 adp -17 cconj 13 sconj 9 x -11
        behind yang: propn -9 verb -8 adj -11 adv -55 adp -37 aux -13 pron 57 det -32 cconj -22 sconj -7 intj -10 x 6
        behind dan: noun 12 verb 59 adj 35 adv -61 adp -20 pron -19 det 14 num -40 cconj -7 x -22
        behind di: noun 42 propn -21 verb 29 adj 69 adv -10 adp 45 pron -42 num -17 cconj -63 sconj -91
        behind pada: noun -10 propn 48 verb 9 adj 8 adv 12 adp -20 pron -32 det 41 num -11 cconj -17 sconj -8 x -51
        behind dengan: noun -53 propn -9 verb 7 adj 27 adv 55 adp -10 pron -91 cconj 14 sconj 22 x -23
        behind dari: noun 15 propn 49 verb 84 adj 96 adv -125 adp -84 pron -7 det -5 num 8 intj -5 x -13
        behind ini: noun 109 propn 66 verb -33 adj -44 adv -56 adp -82 pron 40 det -38 part -9 sconj -63
        behind untuk: noun -60 propn -39 verb 59 adj 22 adp 6 pron 21 det -22 cconj 48 sconj -59 x 11
        behind dalam: noun 19 propn 85 verb 58 adj -17 adv -6 adp -9 aux -48 det 12 part -5 cconj -18 sconj -7
        behind tahun: noun -36 propn 21 verb -10 adj 79 adv -73 adp 22 det -35 num -32 cconj -6 sconj 11 x -32
        behind akan: noun -97 propn 11 verb -49 adj -17 adv 103 pron 46 det -37
        behind itu: noun 35 propn -55 verb -39 adj 29 adv 63 adp 43 cconj -21 sconj -80 x -12
        behind menjadi: noun -43 propn -30 verb -14 adj 52 adp -28 aux 21 num -62 sconj 22
        behind adalah: propn 27 verb 24 adv -23 pron -84 det 89 cconj -9 x -20
        behind oleh: noun 71 propn 14 verb 161 adj -65 adv -103 sconj -5
        behind atau: noun -7 propn -39 verb 19 adj 10 adv 7 adp 21 num -59 x -40
        behind dolar: noun -44 verb -33 adj 63 adv -8 adp -6 pron 20 det -20 sconj 8
        behind tersebut: noun -36 propn -10 verb -14 adj 16 pron -6 x 35
        behind juga: noun -36 propn 23 adj 8 adv -40 adp 111 sconj -78 x -12
        behind sebagai: noun 38 propn -6 verb -66 adj 21 adv 12 adp -5 cconj -22 x -8
        behind sebesar: noun 32 verb 14 adj -25 adv -20 adp -33 cconj -5 sconj 33 x 27
        behind ke: propn 14 verb 13 adj -5 adv -33 adp 10 pron -24 det 12 cconj 12
        behind tidak: noun -17 propn 5 verb -23 adj -18 adv -42 adp -5 pron 23 det -17 cconj 24 sconj 37 x 14
        behind telah: noun -9 propn -16 adj -39 adv 88 pron -25 det 24
        behind lebih: noun -45 verb 5 adv 9 adp -54 aux 21 pron 16 det -25 cconj 15 sconj 33
        behind saham: noun -14 propn -40 verb 43 adj -12 adv 9 adp 19
        behind mencapai: noun 16 propn 30 verb -74 adj 28 adv -9 adp -45 aux 13 sconj 44 x -24
        behind karena: noun -94 propn -9 verb -31 adj 66 adv -6 adp 9
        behind per: noun -10 propn 45 verb -11 adj -49 adp 5 sconj -5 x -11
        behind kata: verb -10 adv -62 adp 48 cconj -12 sconj 16
        behind mengatakan: noun 76 propn -53 verb -9 pron 8
        behind dapat: noun -19 propn -24 adj -11 adv -39 aux 5 pron 18 part 19 x 36
        before2 edge: noun -5 propn -52 verb 33 adj 20 adv 14 adp 24 aux -14 pron -8 det 18 num 37 part -44 cconj -16 sconj -37 intj 16 x -55
        before2 number: noun -17 propn 46 verb -28 adj -62 adv -53 adp -18 aux 8 pron -16 det 27 cconj 32 sconj 10 intj -6 x -12
        before2 symbol: noun -53 propn 6 aux 14 pron 5 det -36 x 50
        before2 comma: propn 22 verb 68 adj -49 adv -7 adp -10 aux 30 det 93 num -17 part 17 sconj -28 x -18
        before2 stop: noun 40 propn -90 verb 8 adv 25 adp 24 det -15 num 22 part 14 sconj -27 x -11
        before2 open: noun 28 propn -16 verb -9 adj -24 adv -18 x 11
        before2 close: noun 77 propn -5 verb -11 adj 9 sconj -65 x -25
        before2 quote: noun -24 verb -38 adj -33 adv 26 pron 57 det -43 part 22 sconj -13 x 49
        before2 dash: noun 39 propn -29 verb 14 adj -16 adv -21 adp -10 pron 10 det -7 sconj 9 x 22
        before2 name: propn 47 adj -44 adv -23 adp 48 aux -36 pron -14 det -8 num 20 part -37 cconj 31 intj 31 x -58
        before2 unknown: noun 44 propn 12 verb -9 adj -58 adv -26 adp 42 aux 22 sconj -12 x -59
        before2 Unknown: noun -24 propn 40 verb -19 adj -8 det 6 cconj 9
        before2 a noun: noun 24 verb 6 adj 6 adv 27 adp -12 aux 35 pron -18 det -45 num 11 part -18 cconj -15 sconj -25 intj -25 x 5
        before2 a verb: noun -13 propn -22 verb -12 adj 9 adv -8 adp -33 aux -71 det 36 part 58 cconj 13 sconj 37 intj -7 x 10
        before2 a adj: noun -19 propn -20 verb 51 adj 37 adp -13 aux -64 pron -6 det 28 num 6 part -33 cconj -24 sconj 35 intj -10 x -17
        before2 a adv: noun 10 propn -26 verb 98 adj -44 adv -28 adp -37 pron 39 det 22 num -62 part 8 sconj 24 x -33
        before2 a adp: noun 33 propn 23 adj 14 adv -51 aux 50 det -17 num 14 cconj -38 sconj -87 x -17
        before2 a aux: noun 11 propn 30 verb 21 adj -7 adv -10 adp -47 cconj 9 sconj 16 x -5
        before2 a pron: noun -20 propn 21 verb 104 adj -40 adv -14 adp 91 aux -17 pron -42 det -16 part 11 cconj -32 sconj -85 intj -8
        before2 a det: noun -15 propn -98 verb 24 adj 20 adp 57 pron 7 det -8 cconj 49 sconj -39 x 49
        before2 a num: noun -70 verb 59 adj -58 adv 48 adp -14 pron 10 det -8 cconj -44 sconj -14 x 63
        before2 a part: noun -85 propn -32 verb 55 adv -31 adp -62 pron -14 det 10 cconj 9 sconj 64 x 53
        before2 a cconj: noun -46 propn -8 verb -43 adj 35 adv 22 adp 38 aux 12 num 6 part 5 sconj -34 x -18
        before2 a sconj: propn -26 verb -6 adj 23 adv -24 adp -9 aux -18 pron -41 det 37 num -30 cconj 12 x 6
        before2 a x: noun 49 propn -22 verb -6 adj -11 adp -48 sconj 21 x -5
        before2 A noun: noun 26 propn -19 verb 15 adj -12 adv 24 aux -43 pron 17 det -8 part -25 cconj -49 sconj -37 x 17
        before2 A propn: noun -17 propn -5 verb -33 adv -12 adp 24 aux 31 pron 9 det -36 num -8 cconj 28 sconj 22 x 15
        before2 A verb: noun -88 verb -24 adj 67 adv 6 adp -18 aux -40 part 10 sconj 24 x -8
        before2 A adj: noun -10 propn -39 verb 23 adj 28 adv 24 adp 5 pron 9 cconj 8 x -12
        before2 A adv: noun -154 propn 24 verb -18 adj 43 adv -7 adp 72 pron 51 det -45 sconj -71 x -21
        before2 A adp: noun -32 propn 74 adj -51 pron 35 det -27 x 19
        before2 A pron: noun 7 propn 47 verb 14 adj 36 adv -83 aux 10 pron 15 part -5 sconj -17 x -19
        before2 A det: noun -24 propn -22 adj -28 adp 10 aux 10 sconj -5 x 55
        before2 A num: propn -86 adv 53
        before2 A part: noun -79 propn 42 adj -52 adv 42 aux 54
        before2 A cconj: noun 16 verb 55 adj -31
        before2 A sconj: noun -68 propn -30 verb -30 adj -53 adv 36 adp 37 aux 90 pron -22 det 16 sconj -44 x 58
        before2 A intj: pron 71 det -71
        before2 A sym: noun -10 adp 18 num -8 sconj -6
        before2 A x: noun -43 propn 58 verb 18 adj 25 adv -75 adp -12 aux 6 pron -25 det 8 cconj 19 sconj -12
        before2 yang: noun 9 verb 74 adj -16 adv -49 adp 29 aux 44 pron 30 det -18 cconj -39 sconj -21 intj -6 x -33
        before2 dan: noun 49 propn -32 verb -17 adj 24 adv 67 adp -18 det -50 part -5 cconj 5 sconj -49 x -45
        before2 di: noun 26 propn 54 verb -84 adj 34 adv -10 adp -30 pron -24 det 25 num -32 sconj 21 x -33
        before2 pada: noun -37 propn 67 verb 54 adj -33 adv -74 adp 90 aux 12 pron -5 num -23 cconj -7 sconj -26
        before2 dengan: noun -54 propn -42 verb 21 adj 12 adv -18 adp 21 pron 7 num 51 sconj -10 x -24
        before2 dari: noun -27 propn 70 verb -31 adj 20 adv 15 adp -18 aux -48 cconj 13 sconj 19 x -60
        before2 ini: noun 25 propn -27 verb -55 adj -94 adv 27 adp -28 aux 27 pron -17 det 18 num 31 part 13 cconj 67 sconj -51 x 55
        before2 persen: noun -7 verb 12 adj -66 adv 6 adp 24 cconj -12 sconj 26 x 19
        before2 untuk: noun -11 propn 31 verb -74 adj -47 adv 42 adp -51 pron 20 det 37 num -14 part 12 sconj -20 x 35
        before2 dalam: noun 13 propn -27 verb 18 adj -21 adv -66 adp 56 det 12 cconj 7 sconj 15 x -13
        before2 tahun: noun 24 propn -19 verb -14 adj -16 adv -5 adp 69 aux 24 cconj 7 sconj -92
        before2 akan: noun 6 propn -14 verb -6 adj 20 adv -49 adp -6 pron 5 det 5 part -7 x 43
        before2 itu: noun -19 adj -7 adv -53 adp 37 aux 49 pron -88 det 64 cconj -10 sconj -64 x 42
        before2 menjadi: noun 78 propn -45 verb -16 adj 15 adv 9 adp 17 num -40 sconj -23
        before2 adalah: noun 39 propn 28 verb -15 adj -11 adv -12 adp -35 aux -15 pron 7 det -11 num -12 sconj 52 x -41
        before2 oleh: noun -56 propn 42 verb -14 adj -9 adv -27 adp 48 pron -42 det 49 cconj -14 sconj -15 x 7
        before2 atau: noun 35 propn 52 verb -61 adj 22 adv 41 adp 26 pron -50 cconj -14 sconj -28 x -45
        before2 triliun: propn -39 verb -41 adj -18 adv -7 adp 5 cconj 24 sconj 17 x 51
        before2 dolar: noun -33 adj 35 adv -30 adp -18 num -8 sconj 41
        before2 tersebut: noun -63 propn 46 verb 46 adj -8 adv -17 adp -5 cconj -7 sconj 23 x -12
        before2 juga: noun 68 verb -19 adp 24 pron 11 det -71 x -53
        before2 sebagai: noun 22 propn 55 verb -52 adj -32 adv -29 pron 8 det -8 x -31
        before2 ke: noun 11 propn 17 verb -46 adj -16 adv -25 adp 28 pron -49 det 62 x -5
        before2 tidak: noun -103 verb 39 adj 71 adv -18 adp -40 pron -11 det -29 sconj 50
        before2 telah: noun 26 propn 5 verb 10 adj -46 adv 40 adp 18 sconj -51 x -5
        before2 miliar: noun -35 propn 27 adv 8 sconj -6
        before2 lebih: noun -41 verb 76 adj -5 adp -59 pron 19 det -24 cconj -9 sconj 44
        before2 saham: noun 88 propn -31 verb 51 adj 27 adv -16 adp -28 sconj -27
        before2 mencapai: noun 25 cconj -6 sconj 14 x -5
        before2 karena: noun -12 propn 15 verb -81 adj 48 adv -19 adp 6 det -11 sconj -25 x 15
        before2 per: propn 47 adp -16 sconj -22
        before2 kata: noun 27 propn -44 verb -7 adp -94 sconj 99
        before2 mengatakan: noun 71 propn -36 verb 70 adj -46 adv -11 aux -47 pron 26 det -15
        before2 dapat: propn -7 verb -7 adj -53 adv 8 adp -23 sconj 67 x -12
        behind2 edge: noun 12 propn 13 verb 18 adj 30 adv -65 adp -62 pron 13 det 19 num 11 cconj -11 sconj 23 intj -6 x -24
        behind2 number: noun 44 propn -14 adj -64 adv -6 adp -15 aux 23 pron -18 det -24 part 7 cconj -80 sconj -31 x 35
        behind2 symbol: noun -83 adj 43 adv -30 adp -15 pron -11 det 5 x 59
        behind2 comma: noun -5 verb -19 adj 9 adv -22 adp 14 aux -35 pron -62 det 43 num 17 part 6 cconj -16 sconj -60 x -79
        behind2 stop: noun -5 propn 10 verb 42 adv -45 adp 35 aux 33 pron 73 det -36 num -103 part 17 cconj 25 sconj -33 x -72
        behind2 open: noun -72 propn -16 verb 35 adj 43 adv 35 adp 27 aux 47 part -21 sconj -30 x 14
        behind2 close: noun 28 propn -29 verb -9 adj -23 adv -10 sconj -8 x 6
        behind2 quote: noun -25 propn -27 verb -20 adj 68 adv -15 adp 43 aux 10 pron 6 num 10 cconj -8 sconj -43 x -39
        behind2 dash: noun 70 propn -42 verb -21 adj -33 adv 31 adp 23 cconj 12 sconj -56 x 12
        behind2 mark: adv -57 adp 63
        behind2 name: noun -27 propn 20 verb 14 adj -72 adv -20 adp 71 aux -75 pron -9 det 12 part -49 cconj -48 sconj 19 intj 33 x 14
        behind2 unknown: noun 22 propn 38 verb -29 adj -64 adv 43 adp 89 pron -15 cconj -14 sconj -88 x -17
        behind2 Unknown: noun 15 propn -38 verb 65 adj 24 adv -33 adp 15 sconj -15
        behind2 a noun: noun 11 verb 10 adj -35 adv -47 adp 53 aux -61 det -71 part 13 cconj 16 sconj 31 intj -24 x -15
        behind2 a propn: verb -17 adp 18 pron 5 det -5 sconj -10
        behind2 a verb: noun -21 propn 8 verb -55 adj -41 adv 23 adp -79 aux 100 pron 28 det 27 num -24 part 15 cconj 17 sconj 48 intj -25 x -108
        behind2 a adj: noun 6 propn -18 verb 45 adj -13 adv -57 adp -11 aux 69 pron -24 det -5 num 73 cconj 45 sconj -58 intj -7 x -27
        behind2 a adv: noun 24 propn -45 verb 7 adj -57 adv 15 aux 41 pron -9 det 67 num 24 cconj 13 sconj -56 intj -6 x -23
        behind2 a adp: noun -61 propn -19 verb 42 adj -62 adv 47 adp 19 aux 27 pron 52 det -19 num 29 part -30 cconj 40 sconj -20 x 27
        behind2 a aux: noun -7 propn 11 verb 47 adj -40 adv 8 adp -54 pron 5 det -34 part -5 sconj 21 x 27
        behind2 a pron: noun -30 propn -47 verb 55 adj 37 adv -6 adp -28 aux 6 pron 48 det -41 part 7 cconj -15 sconj 26
        behind2 a det: propn 59 verb 66 adj -30 adv -65 adp 57 aux -73 pron -43 cconj 8 sconj 30
        behind2 a num: noun 16 propn 9 verb 89 adv 59 adp -75 aux -88 pron -31 cconj -23 sconj 32 x -9
        behind2 a part: noun 12 propn -29 verb 72 adj -36 adp 8 pron -15 det 11 cconj 8 sconj -14
        behind2 a cconj: noun 96 propn -41 verb 75 adj -23 adv -14 adp -43 aux -29 pron 12 det -5 num -10 sconj -31 x -18
        behind2 a sconj: noun -8 propn 27 verb -147 adj -22 adv 48 adp -38 aux 19 pron -43 det 48 num -15 cconj 21 sconj 20 x -20
        behind2 a x: noun -52 propn -36 verb -49 adj 23 adv -25 adp 87 pron 15 cconj 9 sconj -25 x 27
        behind2 A noun: verb -16 adj -35 adv -36 adp 20 aux -10 pron -38 det 21 num 10 cconj -45 sconj -50 x 102
        behind2 A propn: propn 28 verb 20 adj -41 adv -95 adp 38 pron 14 det 15 num -57 cconj 31 sconj -55 x 32
        behind2 A verb: noun 41 propn -28 adj -5 adp 43 sconj -30
        behind2 A adj: noun -13 propn 26 verb -6 adj -31 adv -25 adp -30 pron 11 det 6 num 23 sconj 17 x 13
        behind2 A adv: noun -16 propn -30 verb 15 adj 30 adv 60 adp 7 cconj -16 sconj -65
        behind2 A adp: noun 63 propn -63
        behind2 A aux: propn 13 verb -13
        behind2 A pron: noun -47 propn 57 adp 8 pron -8 sconj -8
        behind2 A det: adp -10 sconj 10
        behind2 A num: noun -49 propn 49
        behind2 A sym: noun 37 propn -8 verb 38 adj -12 adv -54 adp -54 cconj -9 sconj 43
        behind2 A x: noun -72 propn 37 verb 37 adj 65 adv -23 adp 42 part 8 cconj 6 sconj -40 x -67
        behind2 yang: noun -50 verb 73 adv -45 aux -157 pron 26 det -16 part 12 cconj 43 sconj -20 intj -7 x 17
        behind2 dan: noun -18 propn -8 adv -65 adp -32 aux 37 pron 24 det 58 num 6 cconj 37 sconj 16 x -33
        behind2 di: noun -21 propn -60 adj -30 adv 63 adp 8 aux 10 pron 28 det -47 num -18 cconj 7 sconj 32 intj -8
        behind2 pada: noun -7 propn -59 verb -28 adv 68 adp 12 aux -45 pron 9 det -51 cconj -27 x 90
        behind2 dengan: noun 8 propn -43 verb -71 adj -27 adv 68 adp 18 aux 31 pron -95 det 51 part 13 sconj 7 x -49
        behind2 dari: noun 17 propn -7 verb -38 adj 23 adv 11 adp -28 aux 32 pron 19 det -12 part 8 sconj -11
        behind2 ini: noun -9 propn 63 verb -107 adj 9 adv -9 adp 25 pron 10 det -9 part 16 sconj -83 intj 20 x -31
        behind2 persen: noun 101 propn 22 verb 63 adj -6 adv 8 adp -112 pron -13 det 21 cconj -5 sconj 6
        behind2 untuk: noun 31 propn -28 verb 49 adj -6 adv 41 adp -12 aux 6 det -33 num -21 cconj -10 x -31
        behind2 dalam: noun -47 propn -25 verb -27 adj -26 adv 39 adp 53 aux 9 pron 12 det -9 sconj -37 x 36
        behind2 tahun: noun 64 propn -88 verb 38 adj -32 adv 27 adp 87 det -17 num -34 cconj -10 sconj -45
        behind2 akan: noun 31 propn 28 verb -43 adj -50 adv -28 aux 57 pron 37 det -5 num 54 part -9 cconj -27 sconj -5
        behind2 itu: noun -58 propn -20 verb -48 adj 46 adv -7 adp 37 det -17 num 16 cconj 14 sconj 27
        behind2 menjadi: noun -25 propn 69 verb -7 adj -14 adv -18 aux 18 sconj -8 x -41
        behind2 adalah: noun -30 propn 73 verb -105 adj 33 adv -56 adp 5 pron 9 sconj 52 x -40
        behind2 oleh: noun -32 verb -13 adj -13 adv -16 adp -36 pron 21 det 18 cconj 5 sconj 32
        behind2 atau: noun -46 propn 55 adp 10 sconj -14 x -27
        behind2 dolar: noun 16 propn -21 verb -20 adj 55 adp -24
        behind2 tersebut: noun -98 propn 14 verb -7 adj 10 adv -35 adp 45 det -7 num -10 cconj 14 sconj -5 x 21
        behind2 juga: propn 121 verb -72 adj -65 adv -13 pron 23 det -20 cconj 5 x -34
        behind2 sebagai: noun -109 propn 35 adj 68 adv -10 adp -22 pron 8 x -13
        behind2 sebesar: noun -28 propn -43 verb 48 adv -6 adp 15 sconj -13 x 51
        behind2 ke: noun 40 propn -19 verb -74 adj 5 adv 17 adp -20 aux -11 pron 6 det -7 cconj -10 x 12
        behind2 tidak: noun 5 propn -16 verb 32 adj -30 adv 63 adp -5 pron 6 sconj -48
        behind2 telah: noun 22 propn 10 verb 80 adj -15 adv -25 adp -22 pron -21 det 20 sconj -45 x -20
        behind2 miliar: noun 29 propn 76 adj -16 adv 14 adp -51 sconj -9
        behind2 lebih: propn -50 verb -34 adj 24 adv 17 adp -31 pron 27 det -27 sconj 27 x -29
        behind2 saham: noun 69 propn -64 verb 11 adj 13 adv 12 adp -59 sconj 30
        behind2 mencapai: noun -5 propn -9 verb 9 adj -31 adp -8 cconj 5 x 31
        behind2 karena: noun -35 propn -35 adj 56 adp -74 aux 6 pron -49 det 42 sconj 66 x -6
        behind2 per: noun -32 propn 7
        behind2 mengatakan: noun 36 propn -37 verb -24 pron 8
        behind2 dapat: noun -12 propn 9 adj 7 adv -32 adp 5 pron 5 det -9 num -19 sconj 39 x 18
        """

    /// The weights of the classes of single words, folded and as written with capitals, sorted.
    static let words = """
        A propn 43 | x -40
        AA propn 10 | noun -10
        ADB propn 0
        AK propn 29 | noun -29
        APBN propn 90 | noun -90
        AS propn 24 | noun -13 intj -9
        Aceh propn 1
        Ada propn 5 verb -5
        Afrika propn 0
        Agama noun -6 propn 7
        Agustus noun -6 propn 6
        Akan aux 11 | adp -8
        Akreditasi propn 53 | noun -53
        Aksi noun 22 | propn -22
        Aku pron 10 | propn -10
        Al propn 16 | x -16
        Allah noun -8 propn 8
        Amerika propn 0
        Anggaran noun 12 propn -12
        Angkatan noun 10 propn -10
        Antar propn 34 | adp -33
        Apa pron 19 | propn -7 adv -12
        Apakah adv -42 pron 68 | part -22
        April propn 0
        Arab propn 0
        Asean propn 0
        Asia propn 0
        Aula propn 34 | noun -34
        Australia propn 0
        BB propn 37 | noun -37
        BBM propn 22 | noun -22
        BCA propn 0
        BEJ propn 0
        BES propn 0
        BI propn 0
        BM propn 4
        BNI propn 0
        BPS propn 10 | noun -10
        BUMN propn 78 | noun -78
        Badan noun 6 propn -6
        Bagaimana adv 34 | propn -9 pron -24
        Bagaimanakah adv 8 | pron -7
        Bahasa noun -19 propn 19
        Bahkan adv 31 | sconj -28
        Bait noun 18 propn -18
        Bajo propn 0
        Bali propn 0
        Bandar propn 47 | noun -47
        Bandara noun 63 | propn -63
        Bandung propn 0
        Bank noun -51 propn 75 | x -35
        Banking propn 9 | x -9
        Banten propn 0
        Banyak det 2
        Banyuwangi propn 0
        Bapak propn 44 | noun -43
        Bapepam propn 0
        Bappenas noun -9 propn 9
        Barat noun 17 propn -12
        Baru propn 34 adv -2 | adj -33
        Batavia propn 0
        Batik noun 23 propn -23
        Bawang propn 34 | noun -34
        Bea propn 16 | noun -16
        Beberapa det 5 | propn -5
        Beijing propn 0
        Belanda propn 0
        Belanja noun 16 | propn -16
        Berapa adv -11 pron 25 | det -19
        Berbagai det 3
        Berdasarkan verb 33 | adp -32
        Berikut noun 31 verb -14 | propn -15
        Besar propn 3 adj -2
        Bidang propn 66 | noun -66
        Bila sconj 29 | adv -27
        Binatang noun 13 | propn -13
        Biro propn 29 | noun -29
        Brasil propn 0
        Britania propn 0
        British propn 4
        Bruto noun 16 | propn -14
        Buku noun 58 | propn -58
        Bursa propn 35 | noun -35
        CAR propn 25 | noun -25
        CPO propn 33 | noun -33
        Cadangan noun 17 | propn -17
        Calon noun 14 propn -13
        Central propn 0
        Charles propn 0
        China propn 0
        Cina propn 0
        Cirebon propn 0
        Country x 17 | propn -17
        Cukai propn 23 | noun -23
        DPD propn 7 | noun -6
        DPR propn 0
        DR propn 18 | noun -17
        Daerah propn 48 | noun -38 adj -6
        Dalam adp 27 | noun -9 propn -9 sconj -6
        Dan cconj -28 sconj 30
        Dana noun 35 | propn -35
        Danau propn 14 | noun -14
        Dari adp -48 sconj 60 | propn -19
        Data noun 14 | propn -14
        Daya noun 4 propn -4
        Dead propn 24 | x -24
        Defisit noun 16 | propn -12
        Delhi propn 0
        Demikian pron 30 | adv -25
        Dengan adp 4 sconj 14 | propn -19
        Denmark propn 0
        Departemen propn 40 | noun -40
        Depkeu propn 0
        Deputi noun 74 | propn -74
        Desa noun -18 propn 18
        Desember propn 0
        Di adp 35 | propn -18 sconj -20
        Dia pron 11 | propn -11
        Dijelaskannya verb 2
        Dikatakannya verb 3
        Director x 18 | propn -18
        Direktur noun -5 propn 5
        Dirjen propn 30 | noun -30
        Ditambahkannya verb 1
        Ditjen propn 27 | noun -27
        Divisi propn 17 | noun -17
        Domestik adj 57 | noun -45 propn -15
        Dr. propn 20 | noun -20
        Drs. noun 55 propn -55
        Dua num 0
        Dunia noun -21 propn 21
        Duta noun 36 | propn -36
        Efek noun -35 propn 35
        Ekonomi noun 65 propn -62
        Eksekutif noun 33 propn -3 | adj -39
        Eropa propn 0
        FC propn 5 | noun -5
        FE propn 12 | noun -12
        Fakultas noun 59 propn -59
        Februari propn 0
        Federal propn 17 | adj -17
        Festival propn 13 | noun -13
        Filipina propn 0
        Film noun 21 | propn -21
        Final propn 5 | noun -5
        GIN propn 33 | noun -33
        Gabungan noun 20 | propn -19
        Gedung propn 34 | noun -34
        General propn -44 x 44
        Gerakan propn 17 | noun -17
        Gereja noun 61 | propn -61
        Global propn 28 | adj -28
        Gorontalo propn 0
        Grup noun 21 propn -21
        Gubernur noun 88 | propn -88
        HJE propn 27 | noun -27
        Ha noun -9 num 28 | propn -19
        Haji propn 7 | noun -7
        Hal noun 46 | propn -46
        Harga noun 24 | propn -24
        Harian propn 27 | noun -24
        Hasil noun 4
        Hindu propn 20 | adj -20
        Hingga adp 1
        Hukum propn 57 | noun -56
        Hutan noun 9 propn -9
        ICMI propn 0
        IHSG propn 15 | noun -15
        Ia pron 21 | propn -21
        Ibrahim propn 0
        Indeks noun 43 | propn -43
        India propn 0
        Indonesia propn 0
        Inggris noun 0 propn 0
        Ini pron 14 det -5 | propn -12
        Intel propn 38 | noun -38
        Internasional propn 28 | adj -28
        International propn 4
        Investor noun 50 | propn -50
        Ir. noun 54 propn -54
        Irlandia propn 0
        Islam propn 26 | adj -26
        Italia propn 0
        Itu pron 46 | det -44
        JK propn 0
        Jadi sconj 20 | propn -19
        Jakarta propn 0
        Jaksa noun 52 | propn -52
        Januari propn 0
        Jawa propn 2
        Jenderal noun -24 propn 24
        Jenis noun 10 | propn -9
        Jepang propn 0
        Jerman propn 0
        Jika adp 5 sconj 1 | propn -5
        Juli noun -50 propn 50
        Jumat propn 0
        Juni noun -37 propn 37
        KBRI propn 4
        Kabupaten noun -68 propn 68
        Kalau sconj 25 | propn -5 adp -21
        Kali propn 64 | noun -64
        Kalifornia propn 0
        Kalimantan propn 0
        Kami pron 3
        Kamis propn 0
        Kantor noun -22 propn 22
        Kapal noun -18 propn 18
        Karena adp 6 sconj 2 | propn -11
        Katolik propn 42 | noun -22 adj -20
        Kawasan noun 1 propn -1
        Kecamatan noun -13 propn 13
        Kedokteran propn 26 | noun -26
        Kedua adj 12 num 19 | propn -10 det -21
        Kejadian noun 17 propn -16
        Kekuatan noun 10 | propn -10
        Kelas propn 25 | noun -25
        Kemudian adv -27 sconj 32
        Kenaikan noun 8 | propn -8
        Kenapa adv 6 | propn -6
        Kenegaraan noun 40 | propn -34 adj -7
        Kepala noun -1 propn 1
        Kepulauan propn 53 | noun -53
        Keputusan noun -30 propn 30
        Kerajaan propn 19 | noun -19
        Kerja noun 46 | propn -32 verb -15
        Kesatuan noun -19 propn 19
        Ketentuan noun 12 | propn -12
        Keterangan noun 24 | propn -24
        Ketika sconj 22 | adp -13
        Ketua noun 75 propn -75
        Keuangan noun 74 | propn -74
        Keuangannya noun 9 | propn -9
        Khusus adj 10 adv 36 | propn -50
        Kiai propn 3
        King propn 2
        Kita pron 2
        Kitab noun 39 propn -39
        Komisi noun -12 propn 12
        Komoditas noun 19 | propn -19
        Komposisi noun 3
        Konsumer noun 28 | propn -18 adj -9
        Koordinasi noun 27 | propn -27
        Korea propn 0
        Korporasi noun 50 | propn -41 adj -14
        Kota noun -73 propn 73
        Kredit noun 40 | propn -40
        Kristen propn 58 | noun -45 adj -20
        Ksatria noun 25 | propn -24
        Kurs noun 27 | propn -27
        LN noun 99 | propn -99
        LNG propn 14 | noun -14
        LPS propn 0
        Labuhan propn 8 | noun -8
        Lalu adv -58 sconj 73 | verb -14 cconj -11
        Lampung propn 0
        Lantai noun 48 | propn -48
        Laporan noun 23 | propn -23
        Laut propn 13 | noun -13
        Lebanon propn 0
        Lebih adv 0
        Lembaga noun 38 | propn -38
        Liga propn 55 | noun -55
        London propn 0
        Lord propn 28 | x -28
        Luar noun 36 | propn -33 adj -6
        Luas noun 33 | propn -27
        MPR propn 0
        MS noun 76 propn -76
        Majelis noun 19 propn -19
        Makassar propn 0
        Malaysia propn 0
        Maluku propn 0
        Mandiri propn 27 | adj -18 adv -11
        Maret propn 0
        Maria propn 0
        Maroko propn 0
        Masjid noun -22 propn 22
        Mayapada propn 19 | noun -19
        Mazmur propn 24 | noun -24
        Mei propn 0
        Meksiko propn 0
        Melayu propn 16 | adj -16
        Melihat verb 1
        Menara propn 41 | noun -41
        Mengapa adv 5 | propn -5
        Menkeu noun 13 propn -13
        Menko noun -14 propn 14
        Menteri noun -16 propn 16
        Menurut adp 51 | propn -23 verb -29
        Menurutnya adp 8 | propn -8
        Mereka pron 5 | propn -5
        Mesir propn 0
        Meski adv 22 sconj -19
        Meskipun sconj 5 | propn -5
        Metropolitan propn 1
        Minggu propn 33 | noun -33
        Monyet noun 12 | propn -12
        Muara propn 10 | noun -10
        Multi propn 14 | adj -14
        Multifinance propn 32 | x -28
        Mulyani propn 0
        Musa propn 0
        Musim noun 53 | propn -53
        Muslim noun 23 propn -23
        NII propn 1
        NPI propn 25 | noun -25
        NPL propn 16 x 9 | noun -37
        NTB propn 0
        NTT propn 0
        Nabi propn 28 | noun -28
        Nama noun 49 | propn -49
        Namun adv 34 cconj -26 | propn -21
        Nasional propn 25 adj -25
        Naskah noun 9 | propn -9
        Negara noun 46 propn -46
        Negeri noun 14 propn -12
        Neraca noun -1 propn 1
        Net propn -11 x 22 | noun -16
        Network propn 4
        Nilai noun 21 | propn -21
        No. noun -26 propn 26
        Nobel propn 0
        Nomor noun 8 propn -8
        Nota noun 37 | propn -37
        Novel noun -1 propn 1
        November propn 0
        Nusantara noun 21 propn -21
        Nya propn 44 | pron -44
        Obligasi noun -19 propn 19
        Oktober propn 0
        Oleh adp 2
        Olimpiade propn 15 | noun -15
        Orang noun 33 | propn -31
        Ordo noun 42 | propn -42
        Organisasi propn 40 | noun -40
        PDB propn 46 | noun -46
        PLTA propn 47 | noun -47
        PM propn 5 | noun -5
        PMA propn 15 | noun -15
        PNBP noun 57 | propn -57
        PP noun -28 propn 28
        PPN noun 70 | propn -70
        PPh noun 56 | propn -56
        PT propn 85 | noun -85
        Pada adp 19 | propn -5 adv -9 sconj -8
        Pagi noun -11 propn 11
        Pajajaran propn 0
        Pajak noun 25 propn -25
        Pakistan propn 0
        Pama propn 53 | noun -53
        Pandeglang propn 0
        Panitia noun 19 propn -19
        Papua propn 0
        Para det 4
        Paris propn 0
        Parlemen propn 10 | noun -10
        Pasar noun 62 | propn -62
        Pasukan propn 11 | noun -11
        Pasuruan propn 0
        Pefindo propn 0
        Pekalongan propn 0
        Pembangunan noun -1 propn 1
        Pembatasan noun -21 propn 21
        Pembayaran noun 33 | propn -33
        Pemberdayaan noun 4 propn -4
        Pembiayaan noun -29 propn 29
        Pemeringkat propn 31 | noun -31
        Pemerintah noun 17 propn -17
        Pemuda noun -7 propn 7
        Pendaratan noun 5 | propn -5
        Pendidikan propn 9 | noun -9
        Pendirian noun 18 | propn -18
        Penerbangan noun -73 propn 73
        Penerbitan noun 11 | propn -11
        Penerimaan noun 16 | propn -16
        Pengembangan propn 31 | noun -31
        Penghargaan noun 2 propn -2
        Pengurus propn 58 | noun -58
        Peningkatan noun 0
        Penurunan noun 9 | propn -9
        Perancis propn 0
        Perang noun 12 propn -11
        Peraturan noun 9 propn -9
        Perdagangan propn 9 | noun -9
        Perekonomian noun -2 propn 3
        Peringkat noun -32 propn 32
        Perolehan noun 1
        Perpajakan noun 31 | propn -30
        Persero propn 15 | noun -15
        Perseroan noun 15 | propn -15
        Pertumbuhan noun 9 | propn -9
        Perubahan noun 40 | propn -40
        Perusahaan noun 39 | propn -39
        Pesantren noun -22 propn 22
        Pesawat noun 10 | propn -10
        Piala noun -15 propn 15
        Pidato noun 33 | propn -33
        Pimpinan noun 5 propn -5
        Polandia propn 0
        Pondok noun -20 propn 20
        Pontianak propn 0
        Portugis propn 0
        Prancis propn 0
        Presiden noun 23 propn -23
        Prima propn 1
        Produk noun 34 | propn -34
        Produksi noun 31 | propn -31
        Program noun 53 | propn -53
        Project propn 7 | x -7
        Provinsi propn 53 | noun -53
        Publik noun 21 propn -20
        Pulau noun 9 propn -9
        Pulp propn 22 | noun -22
        Pusat propn 69 | noun -68
        Putih propn 15 | adj -15
        RAPBN noun 92 | propn -92
        RI propn 0
        RNA propn 11 | noun -11
        ROA propn 17 | noun -17
        RUPS propn 61 | noun -61
        RUPSLB propn 46 | noun -46
        Rabu propn 0
        Raja propn 30 | noun -30
        Raja-Raja noun 31 | propn -31
        Rapat noun 60 | propn -45 adv -10
        Rating x 45 | noun -14 propn -30
        Ratu propn 38 | noun -38
        Raya propn 2
        Reboisasi noun 35 | propn -35
        Red propn 7 | x -7
        Redaksi noun 22 propn -22
        Rembang noun 64 | propn -64
        Rencana noun 12 | propn -12
        Rencananya noun 48 | adv -45
        Republik propn 15 | noun -15
        Return propn 9 | x -9
        Riau propn 0
        Ringgit noun 34 | propn -34
        Rob propn 35 | noun -35
        Romawi propn 0
        Romo propn 16 | noun -16
        Rupiah noun 17 | propn -17
        Rusia propn 0
        SBI propn 22 | noun -22
        SD propn 25 | noun -25
        SM noun 41 propn -26 | adv -19
        SMA propn 28 | noun -28
        SMAN propn 23 | noun -23
        SMK propn 17 | noun -17
        SPA propn 5 | noun -5
        SUN propn 41 | noun -41
        Saat noun 34 adv 40 | propn -17 adp -33 sconj -52
        Sabtu propn 0
        Saham noun 50 | propn -50
        Salah adj 48 | noun -25 propn -9 adv -14
        Sama adj 7
        Sampai adp 17 | propn -10
        Samudra propn 7 | noun -7
        Satu num 13 | propn -11
        Saya pron 2
        Sebagai adp 11 | propn -11
        Sebelumnya adv 18 | propn -9 adp -9
        Sebuah det 1
        Sebulu propn 22 | noun -22
        Secara adp -38 sconj 43 | propn -5
        Sedangkan adv 92 sconj -67 | propn -15 adp -23
        Sehingga sconj 9 | propn -9
        Sejak adp -46 sconj 51 | propn -12
        Sekarang noun 51 | adv -50
        Sekitar adv -44 adp 47
        Sekolah noun 11 propn -8
        Sekretaris noun 18 propn -18
        Sektor noun 27 | propn -27
        Sekutu propn 15 | noun -15
        Selain adv -12 adp -13 cconj 27 | propn -6 sconj -9
        Selama adp 13 | propn -11
        Selanjutnya adv 24 | propn -19 adj -6
        Selasa propn 0
        Selatan propn 39 | noun -39
        Sementara adv 72 cconj 22 sconj -58 | noun -47 propn -18
        Senin propn 0
        Senior adj 53 | noun -5 propn -47
        Sensor propn 73 | noun -73
        Seorang det 5
        Seperti adp 24 | propn -6 sconj -17
        September noun -23 propn 23
        Seri propn 6 | noun -6
        Serikat propn 21 | noun -21
        Sertifikat propn 16 | noun -16
        Setelah adp 58 sconj -34 | propn -8 adv -27
        Setiap det 1
        Singapore propn 0
        Singapura propn 0
        Single x 44 | propn -42
        Skotlandia propn 0
        Soekarno propn 0
        Solo propn 46 | noun -43 adj -5
        Soviet propn 0
        Spot propn 29 | noun -29
        Sri propn 20 | noun -20
        Standar propn 46 | noun -45
        Statistik propn 15 | noun -15
        Studi noun -12 propn 12
        Subordinasi propn 18 | noun -18
        Suku propn 33 | noun -33
        Sulawesi propn 0
        Sumatera propn 0
        Sunda propn 12 | adj -12
        Super propn 0 x 22 | adj -29 adv -7
        Surabaya propn 0
        Surat noun 16 propn -16
        Surplus noun 19 | propn -10 adj -9
        Sutradara noun 3 propn -3
        TBS propn 29 | noun -29
        TH propn 11 | noun -11
        TI noun 71 | propn -71
        TNI noun 88 | propn -88
        TPT propn 86 | noun -86
        TV noun 65 | propn -65
        Tahun noun 65 | propn -65
        Tanggal noun 19 | propn -7 adp -11
        Tango propn 39 | noun -39
        Tapi adv 49 cconj -45 | propn -9
        Tari noun -7 propn 7
        Tatar propn 15 | noun -13
        Tbk propn 27 | adj -27
        Telkom propn 0
        Teluk propn 16 | noun -16
        Tengah propn 26 | noun -17 aux -6
        Tenggara propn 4
        Terbit noun 15 verb -8 | propn -6
        Ternate propn 0
        Tetapi adv 32 cconj -27 | propn -7
        Thailand propn 0
        The propn 22 | x -22
        Tim noun 1 propn -1
        Timur propn 44 | noun -42
        Tingkat noun 9 | propn -9
        Tionghoa propn 28 | adj -28
        Toba propn 0
        Tokyo propn 0
        Total noun 68 | propn -68
        Transaksi noun 18 | propn -18
        UKM propn 26 | noun -26
        US propn 0
        UU propn 48 | noun -48
        Udara propn 16 | noun -16
        Umum propn 21 adj -6 | noun -23
        Uni propn 9 | noun -9
        United propn 30 | x -30
        Universitas noun -3 propn 3
        Untuk adp 62 sconj -60
        Usaha noun 74 | propn -74
        Utama adj 59 | propn -59
        Utang noun -5 propn 5
        Utara propn 23 | noun -22
        Wakil propn 85 | noun -85
        Walaupun sconj 12 | propn -12
        Yahudi propn 24 | adj -24
        Yang pron -94 det 95
        Yayasan propn 36 | noun -36
        Yesus propn 0
        Yordania propn 0
        Yunani noun 4 propn -4
        abad noun 0
        acara noun 76 | propn -27
        acuh verb 21 | adj -21
        ada verb -43 | propn 5
        adalah aux 0
        adanya verb 71 | noun -71
        administrasi noun 1
        agak adj 1 adv -1
        agama noun 10 | propn 7 adj -13
        agar adp -10 sconj 11
        agreement x 33 | noun -13 propn -12 adj -5
        agustus noun -6 | propn 6
        ahli noun -35 | propn 54 adj -8
        air noun 61 | propn -38
        akal noun 0
        akan adp 25 aux 26 sconj -53
        akhir noun 60 | adj -60
        akhirnya noun -71 adv 72
        akibat noun 26 adp -26
        akrab adj 21 | adv -21
        aksara noun 0
        aksi noun 45 | propn -22
        aktif adj 4
        aktor noun 0
        aku pron 21 | propn -10
        akuisisi noun 0
        akun noun 0
        alam noun 9 | adj -9
        alasan noun 0
        alat noun 0
        album noun 0
        album-album noun 2
        aliran noun 54 | propn -27
        allah noun -8 | propn 8
        almarhum noun 44 | adj -44
        amal noun 12 adj -12
        amat adv 0
        amfibi noun 10 | adj -10
        anak noun 76 | propn -10
        anak-anak noun 0
        analis noun 0
        analog adj 0
        and propn -50 x 50
        anggaran noun 25 | propn -12
        anggota noun 0
        anggur noun 0
        angka noun 68 | propn -6
        angkat noun -20 verb 45 | adj -31
        angkatan noun 10 | propn -10
        animasi noun 0
        anomali noun 0
        antara noun -103 adp 114 | propn 6 adj -26
        antaranya noun -21 adp 22
        anti noun 2 adj -2
        antiemetic propn 71 | noun -42 adj -10 adv -7 x -25
        apa adv -5 pron 60 | propn -7 part -7 cconj -53
        apabila sconj 13
        apakah adv 49 pron -16 sconj -27 | part -35
        api noun 0
        aplikasi noun 0
        arah noun 0
        arti noun 0
        arus noun 0
        asal noun 53 adp -26 | adv -13 sconj -26
        asam propn 95 | noun -89 adj -15
        aset noun 0
        asing adj 0
        asli adj 0
        aslinya noun 52 adj -18 | adv -36
        asset x 50 | noun -50
        asumsi noun 75 | propn -20
        asuransi noun 0
        atap noun 0
        atas noun -1 adp 13 sconj -23 | adj -22
        atau cconj 46
        ataupun cconj 0
        awal noun -53 adj 61 adv -13 | propn -28
        awalnya noun 39 adv -32 | propn -8
        awan noun 1
        ayahnya noun 0
        babak noun 0
        baca verb 0
        badan noun 9 | propn -6
        badut noun 30 | propn -12
        bagaimana adv 69 | propn -9 pron -62
        bagaimanakah adv 8 | pron -7
        bagi adp 88 sconj -51 | verb -50
        bagian noun 0
        bahan noun 35 | propn -14
        bahasa noun -27 | propn 19
        bahkan adv 22 sconj -20
        bahwa adp -68 sconj 68
        baik adj -61 adv 2 cconj 75 | propn -33 intj -8
        bait noun 18 | propn -18
        baju noun 0
        bakar noun 33 | verb -15 adj -19
        band noun -50 | propn 5
        bandara noun 86 | propn -63
        bangsa noun 81 | propn -20
        bangsawan noun 0
        bangunan noun 35 | propn -9
        bank noun 39 x -154 | propn 75
        bank-bank noun 0
        bantuan noun 0
        banyak adj -9 adv 40 det -38 | noun -69
        banyaknya adj 25 | noun -25
        bara noun 0
        barang noun 15 | adv -15
        barat noun 49 | propn -13 adj -34
        barel noun 0
        baru adj -103 adv 86 | propn 34
        baru-baru noun 9 | adv -9
        base noun 54 | x -54
        basis noun -58 | propn 44
        batas noun 0
        batik noun 30 | propn -23
        batu noun -97 | propn 18
        bau noun 29 | propn -24
        bawah noun 4 adp 1
        bayi noun 0
        beban noun 10
        beberapa det 30 | propn -5
        begitu adv 14 pron 0 | sconj -16
        bek noun 0
        bekerja verb 0
        belajar noun -38 verb 38
        belakang noun 12 | adj -12
        belanja noun 38 | propn -16 verb -21
        beli noun -45 verb 45
        beliau pron 0
        belum adv -17 part 20
        benar adj 18 | adv -18
        benar-benar adv 0
        bentuk noun 12 | verb -10
        benturan noun 0
        berada verb 2
        beragama verb 0
        berakhir verb 0
        beramal verb 0
        berapa adv -13 pron 22 sconj 30 | det -51
        berarti verb 0
        berasal verb 0
        berat noun -23 adj 23
        berbadan verb 0
        berbagai det 10
        berbahaya verb 0
        berbeda verb 38 | adj -33 adv -5
        berbentuk verb 0
        berbuat verb 0
        berbunga verb 0
        berdasarkan verb 16 adp -16
        berdiri verb 0
        berencana verb 0
        berfungsi verb 0
        bergabung verb 0
        berganti verb 0
        bergantung verb 0
        bergerak verb 0
        berguru verb 0
        berharap verb 0
        berhasil verb 0
        berhenti verb 0
        berikut noun 26 verb -5 | propn -15 adj -6 adv -5
        berikutnya adj 0
        berita noun 0
        berjalan verb 0
        berjudul verb 0
        berkaitan verb 0
        berkata verb 41 | propn -11
        berkedudukan verb 0
        berkembang verb 0
        berkesinambungan verb 6 | adj -6
        berkewarganegaraan verb 0
        berkisar verb 0
        berkunjung verb 0
        berlaku verb 1
        berlangsung verb 0
        berlokasi verb 0
        bermain verb 0
        bermasalah verb 22 | adj -22
        bermotor verb 13 | adj -13
        bernama verb 0
        bernilai verb 3
        beroperasi verb 0
        berpotensi verb 3
        berputar verb 0
        bersama adv 25 adp -23
        bersangkutan verb 4
        bersedia verb 0
        bersifat verb 0
        bersih adj 0
        bersihnya adj 39 | noun -39
        bertahan verb 0
        bertahap verb 2
        bertambah verb 0
        bertambahnya noun 0
        bertanggung verb 0
        bertemu verb 0
        berturut-turut verb 1
        berubah verb 0
        berumur verb 0
        berupa verb 12 | adp -12
        berusaha verb 0
        berusia verb 0
        berwarna verb 2
        besar adj 59 | verb -59
        besarnya adj 29 | noun -29
        beserta adp 0
        biasa adj -38 adv 69 | propn -43
        biasanya adv 0
        biaya noun 0
        bicara noun 29 | verb -29
        bidang noun -36 | propn 66 adj -20
        bila sconj 67 | adv -64
        bilateral adj 6 | adv -6
        binatang noun 27 | propn -13
        bintang noun 14 | propn -14
        birokrasi noun 0
        biru adj 42 | noun -42
        bisa adj -18 aux 36 | noun -15
        bisnis noun 79 | propn -11
        bit noun 0
        blok noun -12
        blues adj 35 x 40 | noun -59 propn -49
        bola noun -62 | propn 30
        boleh aux 0
        bps noun 31 | propn -31
        bruto noun 54 | propn -14 adj -43
        buah noun 12
        buahnya noun 28 | propn -10
        budaya noun 12 | adj -12
        bukan adv 11 part 10 | propn -30
        bukanlah part 2
        buku noun 95 | propn -58
        bulan noun -61 | propn 23
        bumi noun -1
        bunga noun 12 | propn -12
        bunganya noun 0
        bursa noun -42 | propn 35
        burung noun 59 | propn -40
        buta adj -5 num 5
        buy x 0
        cadangan noun 54 | propn -17
        cahaya noun 1
        calon noun 13 | propn -13
        cara noun 0
        cenderung adj 90 | verb -90
        cepat adj 2
        cerita noun 15 | propn -6 verb -5
        cinta noun 15 verb -14
        cm noun 0
        coba verb 12 | part -12
        cokelat adj 77 | noun -77
        contoh noun 22 | propn -8
        corporate x 0
        country x 17 | propn -17
        cukai noun -90 | propn 23
        cukup adj -6 adv 6
        curah noun 21 | propn -11 adj -13
        daerah noun 17 | propn 48 adj -68
        daftar noun 16 | verb -16
        dahulu noun 38 adv -38
        dalam noun 51 adj -78 adp 29 sconj -72 | propn -9
        dalamnya noun 31 adj -27
        dampak noun 0
        dan propn -26 cconj 57 sconj -92
        dana noun 83 | propn -35
        dapat verb -5 aux 5
        darah noun 0
        dari adp 48 sconj -42 | propn -19
        dasar noun -36 | propn 42
        dasawarsa noun 0
        data noun 71 | propn -14
        datang verb 0
        datar noun 36 adj -36
        daya noun 11
        defisit noun 29 | propn -12 verb -20
        dekat adj 12 | adp -12
        demam noun 8 | adj -8
        demi adp 0
        demikian pron 41 | adv -33 det -5
        dendam noun 7 | verb -7
        dengan adp 6 sconj -10 | propn -19 cconj -44
        depan noun -22 adj 23
        departemen noun -53 propn 53
        deposito noun 0
        depresi noun -22 adj 22
        deputi noun 74 | propn -74
        desa noun -40 | propn 18
        desain noun -49 | propn 11
        devisa noun 0
        dewa noun 0
        dewan noun 39 | propn -19
        dewasa adj 58 | noun -58
        di adp 30 sconj -16 | propn -18
        dia pron 39 | propn -11
        diadakan verb 0
        diajarkan verb 0
        dialog noun -16 adj 16
        dianggap verb 0
        diatur verb 0
        dibagi verb 0
        dibahas verb 0
        dibanding verb 68 | adp -68
        dibandingkan verb 7 | adp -7
        dibangun verb 0
        dibantu verb 0
        dibatasi verb 0
        dibawah adp 13
        dibayarkan verb 0
        dibeli verb 0
        diberangkatkan verb 0
        diberikan verb 0
        diberlakukan verb 0
        dibiayai verb 0
        dibidang adp 94 | verb -94
        dibuat verb 0
        dibunuh verb 0
        dicairkan verb 0
        dicatat verb 0
        didirikan verb 0
        didominasi verb 0
        didorong verb 0
        diduga verb 11 | adv -11
        didukung verb 0
        diganti verb 0
        digital adj 0
        digunakan verb 0
        dihadapi verb 0
        diharapkan verb 0
        dihasilkannya verb 0
        diikuti verb 0
        diizinkan verb 0
        dijadikan verb 0
        dijelaskan verb 2
        dijelaskannya verb 2
        dikarenakan verb 4
        dikatakan verb 0
        dikatakannya verb 3
        dikembangkan verb 0
        dikenal verb 0
        dikerahkan verb 0
        diketahui verb 0
        dikirim verb 0
        dikontrak verb 0
        dikuasai verb 0
        dikutip verb 10
        dilakukan verb 0
        dilaporkan verb 0
        dilihat verb 0
        dimainkan verb 0
        dimakamkan verb 0
        dimakan verb 0
        dimaksudkan verb 0
        dimana sconj 35 | adv -35
        dimasukkan verb 0
        dimiliki verb 0
        dimulai verb 0
        dinamai verb 0
        dinamakan verb 0
        dini noun 17 | adj -14
        dinyatakan verb 0
        dipamerkan verb 0
        dipanen verb 0
        dipanggil verb 0
        dipegang verb 0
        diperdagangkan verb 0
        diperkirakan verb 1
        diperkuat verb 0
        diperlukan verb 0
        diperoleh verb 0
        dipicu verb 0
        dipilih verb 0
        dipimpin verb 0
        dipisahkan verb 0
        diprediksi verb 0
        director x 18 | propn -18
        direktur noun -5 | propn 5
        direncanakan verb 0
        diri pron 39 | noun -39
        dirilis verb 0
        dirinya pron 0
        disampaikan verb 0
        disebabkan verb 0
        disebut verb 0
        disebutkan verb 0
        disediakan verb 0
        diselamatkan verb 0
        diselesaikan verb 0
        disepakati verb 0
        diserahkan verb 0
        disetor verb 0
        diskusi noun 0
        distribusi noun 0
        distrik noun 0
        disumbangkan verb 0
        ditambahkannya verb 1
        ditantang verb 0
        ditargetkan verb 0
        ditempuh verb 0
        ditemukan verb 0
        ditemukannya verb 0
        diterbitkan verb 0
        diterima verb 0
        ditetapkan verb 0
        ditolak verb 0
        dituding verb 0
        ditujukan verb 0
        ditulis verb 0
        ditunjuk verb 0
        ditunjukkan verb 0
        diturunkan verb 0
        ditutup verb 0
        dividen noun 0
        divisi noun -42 | propn 17
        dolar noun 0
        dollar noun 0
        domestik noun -73 adj 81 | propn -15
        double x 37 | adj -37
        drastis adj 5 | adv -5
        drs. noun 55 | propn -55
        drum noun 0
        dua num 3
        dukungan noun 62 | propn -14
        dulu noun 22 adj -4 adv -17
        dunia noun -33 | propn 21
        duta noun 36 | propn -36
        edisi noun 0
        edukasi noun 0
        efek noun -39 | propn 35
        efektif adj 5 | adv -5
        efisien adj 15 | adv -15
        ekonomi noun 140 | propn -62 adj -103
        eksekutif noun 26 adj -32
        ekspansi noun 0
        ekspansinya noun 0
        ekspektasi noun 15 | propn -5
        ekspor noun 68 | propn -13
        eksternal adj 0
        ekuitas noun 0
        elektronik propn 70 | noun -35 adj -42
        empat num 11
        enam num 0
        energi noun -21 | propn 8
        engkau pron 52 | propn -10
        equity x 17 | noun -13
        es noun 15 | adj -15
        euro noun 48 | propn -18
        exposure x 60 | noun -45 propn -9 adj -7
        facebook noun 68 | propn -15 verb -8 adj -28 x -17
        faktor noun 10
        fakultas noun 59 | propn -59
        farmasi noun 45 | propn -44
        fasilitas noun 0
        favorit noun 5 adj -32 | propn 24
        festival noun -32 | propn 13
        film noun 92 | propn -21
        final noun 32 | propn 5 adj -39
        finansial adj 0
        fisik noun 51 | adj -51
        fiskal adj 52 | propn -24
        fitur noun 0
        fokus noun 26 | verb -17 adj -8
        for propn -30 x 30
        foto noun 13 | propn -6
        frekuensi noun 0
        fundamental adj 39 | noun -39
        fungsi noun 45 | propn -14
        gabungan noun 22 | propn -19 adj -7
        gagal verb 52 | adj -52
        gambar noun 6 | verb -6
        ganja noun 0
        garis noun 46 | propn -14
        gas noun 25 | verb -25
        gawang noun 0
        gaya noun 100 | propn -66
        gedung noun -49 | propn 34
        gejolak noun 0
        gelandang noun 0
        gelar noun 23 | propn -21 verb -13
        gempa noun 0
        genangan noun 0
        generasi noun -54 | propn 48
        gerakan noun -38 | propn 17
        gereja noun 71 | propn -61
        gitar noun 0
        global adj -57 | propn 28
        globalisasi noun 0
        golongan noun 0
        grup noun 38 | propn -21
        gua noun 2
        gubernur noun 93 | propn -88
        guna adp 68 sconj -31 | noun -52
        gunung noun 0
        guru noun 0
        ha noun 10 num 10 | propn -19
        habis verb 0
        hadiah noun 0
        hak noun 57 | propn -23
        hakim noun 34 | propn -34
        hal noun 91 | propn -46
        halaman noun 0
        halnya noun 0
        hambatan noun 0
        hampir adv 15
        hanya adv 63 adp -61
        harap verb 47 | adv -47
        harga noun 62 | propn -24
        harganya noun 0
        hari noun 0
        harus verb -35 aux 56 | propn -27
        hasil noun 29
        hektare x 43 | noun -43
        henti noun -26 verb 26
        hibah noun 0
        hiburan noun 0
        hidup noun -4 verb -46 adj 38
        hijau adj 43 | noun -43
        hingga adp -117 sconj 117
        hitam adj -29 | propn 14
        hubungan noun -90 | propn 48
        hujan noun 3
        hukum noun 20 | propn 57 verb -20 adj -74
        hukuman noun 0
        hutan noun 15 | propn -9
        ia pron 45 | propn -21
        ialah aux 0
        ibu noun 19 | propn -13
        ibukota noun 0 propn 0
        ideal adj 0
        idola noun 0
        ikan noun 0
        ikut verb 9 | adv -9
        ilmiah adj -9
        ilmu noun 0
        impor noun 35 | propn -5
        in propn -56 x 56
        income x 0
        indah adj 0
        indeks noun 55 | propn -43
        independen adj 79 | propn -48
        indikator noun 0
        individu noun 0
        individual adj 59 x -52 | propn -9
        industri noun -2 adj -5
        infeksi noun 0
        inflasi noun 55
        informasi noun -74 | propn 24
        informasinya noun 0
        infrastruktur noun 0
        inggris noun 0
        ingin verb -14 aux 14
        ini pron -11 det 17 | propn -12
        instansi noun 0
        instrumen noun 0
        intensitas noun 0
        intermediasi noun 0
        internasional adj -95 | propn 28
        intervensi noun 0
        inti noun 0
        invasi noun 0
        investasi noun 0
        investor noun 97 | propn -50
        issue x 49 | noun -18 propn -33 adj -8
        istilah noun 64 | propn -25
        itu pron 5 det -4
        izin noun 0
        jadi verb 9 sconj 15 | propn -19 adj -9
        jaksa noun 52 | propn -52
        jalan noun -24 verb 24
        jalur noun 52 | propn -7
        jam noun 0
        jaminan noun 0
        jamrud noun 65 | propn -28
        jamuan noun 0
        jangka noun 44
        jarang adv 18 | adj -18
        jasa noun -14
        jatuh verb 0
        jauh adj 19 | adv -19
        jawab noun -21 verb 21
        jejak noun 0
        jelas verb -7 adj 38 | propn -7 adv -33
        jelasnya verb 0
        jelata adj 0
        jembatan noun 0
        jenis noun 3 adj 4 | propn -9
        jet noun 0
        jika adp -23 sconj 28 | propn -5
        jiwa noun 0
        jual noun -88 verb 88
        judul noun 0
        juga adv 44
        jumlah noun 32
        jumlahnya noun 0
        juru noun 20 | propn -5
        justru adv 0
        juta num 0
        kabar noun 22 | propn -8
        kabupaten noun 16 propn -16
        kacang noun 0
        kajian noun 0
        kakaknya noun 15 | pron -15
        kaki noun 89 | propn -32
        kalangan noun 28 | propn -9
        kalau sconj 56 | propn -5 adp -52
        kalender noun 0
        kali noun -85 adv 31 | propn 64
        kaliber noun 0
        kalinya noun 22 | adv -22
        kami pron 5 | propn -5
        kampanye noun 86 | propn -51
        kampung noun 0
        kampus noun 0
        kamu pron 0
        kan adv 10 part 5 | aux -20
        kantor noun -49 | propn 22
        kapal noun -36 | propn 18
        kapasitas noun 0
        kapitalisasi noun 0
        karakter noun 0
        karangrejo propn 74 | noun -70 x -8
        karaoke noun 0
        karena adp -10 sconj 14 | propn -11
        karier noun 0
        karya noun -10 | propn 10
        karyanya noun 14 | propn -14
        kasih noun 23 | verb -21
        kasus noun 0
        kata noun -58 verb 58
        katanya verb 0
        kategori noun 0
        kaum noun 0
        kawanan noun -18 | propn 5
        kawasan noun 0
        kaya adj 3
        ke adp 4 sconj 16 | part -20
        ke-4 adj 55 | noun -14 propn -22 x -17
        ke-5 adj 45 | noun -19 propn -10 x -10
        keadaan noun 0
        kebangkitan propn 93 | noun -93
        kebanyakan noun 2 adv -9 det 14 | adj -12
        keberadaan noun 0
        keberhasilan noun 18 | propn -10
        kebiasaan noun 0
        kebijakan noun 57 | propn -17
        kebutuhan noun 0
        kecamatan noun -22 propn 22
        kecelakaan noun 0
        kecil adj 0
        kecuali adp 1 sconj -1
        kecukupan noun 0
        kedai noun 0
        kedelapan adj 0
        kedua adj 79 num -12 | propn -10 det -72
        keduanya num 20 | pron -20
        keempat adj -11 num 11
        keenam adj 4
        kegiatan noun 81 | propn -34
        kehidupan noun 0
        keinginan noun 17
        kejadian noun 28 | propn -12 verb -10
        kejahatan noun 0
        kejuaraan noun 0
        kekayaan noun 0
        kekeliruan noun 0
        kekhawatiran noun 0
        kekuasaan noun 0
        kekuatan noun 32 | propn -10
        kelahiran noun 8 | adj -8
        kelapa noun 0
        kelas noun -47 | propn 25
        kelihatan verb 0
        kelima adj -6 num 6
        kelompok noun 0
        keluar verb 1
        kelurahan noun -66 | propn 15
        kemampuan noun 0
        kematian noun 0
        kembali verb -25 adv 28 | intj -5
        kemenangan noun 0
        kementerian noun -36 | propn 10
        kemerdekaan noun 0
        kemudian adv 27 adp -7 sconj -37
        kemungkinan noun 18 adv -16
        kenaikan noun 58 | propn -8
        kenapa adv 6 | propn -6
        kendaraan noun 0
        kenegaraan noun 40 | propn -34 adj -7
        kenyataan noun 2
        kepada adp 0
        kepadanya noun 5 | adp -5
        kepala noun -1
        kepemilikan noun 0
        kepentingan noun 0
        kepercayaan noun 7 | adj -7
        keputusan noun -38 | propn 30
        keras adj 0
        kereta noun 0
        kerja noun -51 verb 63 | propn -32
        kesalahan noun 0
        kesehatan noun 0
        keseimbangan noun 0
        keseluruhan noun -28 det 30
        keseluruhannya noun 0
        kesembilan adj 0
        kesempatan noun 0
        kesepakatan noun 0
        kesuksesan noun 0
        kesulitan noun 18 verb -18
        ketahanan noun 0
        ketat adj 0
        ketentuan noun 38 | propn -12
        keterangan noun 40 | propn -24
        keterbukaan noun 0
        keterlambatan noun 0
        ketiga adj 6 | num -6
        ketika adp -1 sconj 47 | noun -51
        ketimpangan noun 9 | propn -5
        ketua noun 67 propn -67
        keuangan noun 92 | propn -74 adj -24
        keuangannya noun 9 | propn -9
        kewajiban noun 0
        keyboard propn 62 | noun -62
        khawatir adj 31 | verb -31
        khusus adj 10 adv 34 | propn -50
        khususnya adj -63 adv 63
        kilogram noun 0
        kimia noun 33 | propn 49 adj -64
        kinerja noun 0
        kini noun 15 adv -4 | propn -25
        kira verb 0
        kira-kira noun 1 adv -1
        kisah noun 58 | propn -8
        kisaran noun 0
        kita pron 8
        kitab noun 45 | propn -39
        klub noun 0
        km noun 4
        km2 noun 0
        kode noun 78 | propn -39
        koloni noun 0
        komando propn 38 | noun -38
        komersial adj 59 | propn -34
        komik noun 65 | propn -24
        komisaris noun 60 | propn -43
        komisi noun -17 | propn 12
        komitmen noun 0
        komoditas noun 45 | propn -19
        komoditi noun 0
        komponen noun 0
        komposisi noun 9
        komputer noun 0
        komune noun 0
        komunikasi noun 0
        komunis noun 25 | adj -25
        kondisi noun 44
        konferensi noun 65 | propn -49
        konkret noun 36 adj -36
        konon noun 22 adv -19
        konsep noun 0
        konsolidasi noun 0
        konstruksi noun 0
        konsumer noun 59 | propn -18 adj -44
        konsumsi noun 0
        kontes noun 45 | propn -9
        kontrak noun 0
        kontraktor noun 0
        kontribusi noun 0
        konversi noun 0
        koordinasi noun 49 | propn -27
        koperasi noun 49 | propn -26
        korban noun 0
        korporasi noun 88 | propn -41 adj -63
        korupsi noun 0
        kota noun 53 propn -53
        kotor adj 0
        kredit noun 98 | propn -40
        krisis noun 0
        ksatria noun 25 | propn -24
        kualifikasi noun 0
        kuartal noun 0
        kuartalan noun 10 | adj -10
        kuat adj 42 | adv -42
        kuatnya adj 14 | noun -14
        kunjungan noun 0
        kuno adj 0
        kupon noun 0
        kurang adj -50 adv 50
        kurs noun 41 | propn -27
        kursi noun 0
        kurun noun 0
        laba noun 95 | propn -8
        lagi adv 36 | propn -14 cconj -27
        lagu noun 0
        lahan noun 0
        lahir verb 25 | adj -25
        lain adj 31 | adv -31
        lain-lain adj 25 | pron -25
        lainnya noun -19 adj 49 | pron -41
        laki-laki noun 43 | adj -43
        laku noun 17 | adj -17
        lalu verb 67 adj -58 adv -62 sconj 37 | cconj -19
        lama noun -2 adj -18 | propn 48 adv -14
        lambat adj 0
        langkah noun 0
        langkah-langkah noun 0
        langsung adj -13 adv 13
        lanjut verb 75 adj -75
        lanjutnya verb 0
        lantai noun 48 | propn -48
        lapangan noun 0
        laporan noun 45 | propn -23
        laporannya noun 0
        laut noun -37 | propn 13
        layak adj 25 | verb -25
        layar noun 0
        lebar noun -20 adj 20
        lebih adj -16 adv 16
        lelang noun 0
        lemah adj 0
        lembaga noun 54 | propn -38
        lembar noun -36 | propn 5
        lensa noun 0
        lepas noun -78 adj 116 | verb -46 adp -40
        level noun 28 x -86 | propn 66
        lifting x 56 | noun -56
        lihat verb 65 | propn -24
        lima num 0
        lingkungan noun 32 | propn -16 adj -17
        listed x 109 | noun -61 propn -25 verb -10 adj -27
        listrik noun -23 | propn 43 adj -19
        liter noun 0
        ln noun 99 | propn -99
        loan x 30 | noun -16 propn -10 adj -5
        lokakarya noun 0
        lokal adj 29 | noun -29
        lokasi noun 7
        luar noun 8 adj 31 | propn -33
        luas noun 15 adj 16 | propn -27 adv -12
        lumayan verb -33 adv 52 | adj -27
        lupa verb 0
        m noun 0 | propn 16 num -14
        majalah noun 0
        maju verb 6 adj 36 | propn -44
        maka sconj 90 | cconj -90
        makan noun -25 verb 25
        makanan noun 48 | propn -7
        makro noun -49 adj 52
        maksimal adj 10 | adv -10
        malam noun 0
        mampu adj 133 aux -133
        mana adv -66 pron 66
        management x 12 | noun -12
        manajemen noun 0
        mantan noun 110 | adj -110
        manusia noun 0
        marga noun 0
        margin noun 47 x -47
        masa noun 4
        masakan noun 0
        masalah noun 0
        masih adv 0
        masing-masing det 79 | adj -42 pron -41
        masjid noun -29 | propn 22
        maskapai noun 0
        massa noun 0
        masuk noun -23 verb 47 | adv -23
        masuknya verb 12 | noun -12
        masyarakat noun 83 | propn -20
        mata noun 0
        matahari noun 47 | propn -16
        matematika noun 0
        material noun 20 adj -20
        mati verb -65 adj 65
        matte x 58 | noun -40 propn -22
        mau verb 48 aux -10 | cconj -40
        maupun cconj 0
        mayat noun 0
        medan noun 0
        media noun 6 x -4
        median noun 0
        meja noun 0
        mekanisme noun 0
        melahirkan verb 0
        melaju verb 0
        melaksanakan verb 0
        melakukan verb 0
        melalui adp 40 | verb -39
        melambangkan verb 0
        melaporkan verb 0
        melawan verb -18 adp 18
        melayani verb 0
        melebar verb 6 | adv -6
        melemah verb 0
        melepas verb 0
        melewati verb 0
        melihat verb 12
        melonjak verb 0
        meluncurkan verb 0
        memadai verb 10 | adj -10
        memandu verb 0
        memang adv 0
        memasuki verb 0
        memasukkan verb 0
        membaca verb 0
        membahas verb 0
        membaik verb 0
        membaiknya verb 19 | noun -19
        membalas verb 0
        membangun verb 6 | adj -6
        membantu verb 0
        membatasi verb 0
        membawa verb 0
        membayar verb 0
        membeli verb 0
        membentuk verb 0
        memberi verb 0
        memberikan verb 0
        membiayai verb 0
        membicarakan verb 0
        membuahkan verb 0
        membuat verb 0
        membujuk verb 0
        membuka verb 0
        membukukan verb 0
        membutuhkan verb 0
        memegang verb 0
        memenangkan verb 0
        memenuhi verb 0
        memerintah noun 48 verb -48
        memerlukan verb 0
        memfasilitasi verb 0
        memicu verb 0
        memilih verb 0
        memiliki verb 52
        memimpin verb 0
        meminjam verb 0
        meminta verb 0
        memohon verb 0
        mempengaruhi verb 0
        memperbaiki verb 0
        mempercepat verb 20 | propn -7
        memperkenalkan verb 0
        memperkirakan verb 0
        memperlihatkan verb 0
        memperoleh verb 0
        mempertahankan verb 0
        mempertimbangkan verb 0
        memproduksi verb 0
        mempunyai verb 0
        memulai verb 0
        memutuskan verb 0
        menaikkan verb 0
        menamai verb 0
        menambah verb 0
        menambahkan verb 0
        menandatangani verb 0
        menangkap verb 0
        menanyakan verb 0
        menargetkan verb 0
        menari verb 0
        menarik verb 3
        mencakup verb 0
        mencapai verb 0
        mencari verb 0
        mencatat verb 0
        mencerminkan verb 0
        mencintai verb 0
        menciptakan verb 0
        mendadak verb -42 adv 42
        mendapat verb 0
        mendapatkan verb 0
        mendatang verb 34 adj -34
        mendekati verb 0
        mendengar verb 0
        mendidik verb 4
        mendirikan verb 0
        mendorong verb 0
        mendukung verb 0
        menegaskan verb 0
        menekan verb 0
        menempatkan verb 0
        menemukan verb 0
        menengah adj 0
        menentukan verb 1
        menerbitkan verb 0
        menerima verb 0
        meneruskan verb 0
        menetapkan verb 0
        mengadakan verb 0
        mengajak verb 0
        mengajar verb 0
        mengajukan verb 0
        mengakhiri verb 0
        mengakibatkan verb 0
        mengaku verb 0
        mengakuisisi verb 0
        mengalahkan verb 0
        mengalami noun -13 verb 13
        mengalihkan verb 0
        mengalir verb 0
        mengambil verb 0
        mengandung verb 0
        menganggap verb 0
        mengangkat verb 0
        mengantisipasi verb 0
        mengapa adv 12 | propn -5
        mengatakan verb 0
        mengatasi verb 0
        mengatur verb 0
        mengelola verb 0
        mengeluarkan verb 0
        mengembangkan verb 0
        mengenai verb -25 adp 24 sconj -12
        mengetahui verb 0
        menggambarkan verb 0
        mengganggu verb 0
        mengganti verb 0
        menggantikan verb 0
        menggelar verb 0
        menggemari verb 0
        menggunakan verb 0
        menghabiskan verb 0
        menghadapi verb 0
        menghadiri verb 0
        mengharapkan verb 0
        menghasilkan verb 0
        menghentikan verb 0
        menghubungkan verb 0
        mengikuti verb 0
        mengingat noun -9 verb 67 | adp -74
        mengingatkan verb 0
        menginginkan verb 0
        mengirimkan verb 0
        mengklaim noun 47 verb -47
        menguat verb 0
        mengucapkan verb 0
        mengumumkan verb 0
        mengungkapkan verb 0
        menguntungkan verb 1
        mengurangi verb 0
        mengusir verb 0
        menikah verb 1
        menimbulkan verb 0
        meninggal verb 0
        meninggalkan verb 0
        meningkat verb 0
        meningkatkan verb 0
        meningkatnya verb 8 | noun -8
        menit noun 0
        menjabat verb 0
        menjadi verb 37 adp -28 | propn -19
        menjadikan verb 0
        menjaga verb 0
        menjawab verb 0
        menjelaskan verb 0
        menjual verb 0
        menkeu noun 13 | propn -13
        menolak verb 0
        menolong verb 0
        mentah adj 0
        menteri noun -18 | propn 16
        menuju verb 73 | adp -73
        menulis verb 0
        menunjang noun 26 verb -26
        menunjuk verb 0
        menunjukkan verb 0
        menurun verb 5 | adj -5
        menurunkan verb 0
        menurut adp 101 | propn -23 verb -81
        menurutnya adp 9 | propn -8
        menyalurkan verb 0
        menyampaikan verb 0
        menyatakan verb 0
        menyebabkan verb 0
        menyebut verb 0
        menyebutkan verb 0
        menyediakan verb 0
        menyentuh verb 0
        menyerang verb 0
        menyerap verb 0
        menyiapkan verb 0
        menyiarkan verb 0
        menyumbang verb 0
        menyumbangkan verb 0
        menyusul verb 96 | adp -96
        merah adj -22 | propn 7
        meraih verb 0
        merasa verb 0
        merebut verb 0
        mereka pron 38 | propn -5
        merencanakan verb 0
        merokok verb 0
        merujuk verb 0
        merupakan verb 0
        mesin noun 0
        meski adv -14 sconj 17
        meskipun sconj 10 | propn -5
        meter noun 0
        mewujudkan verb 0
        mikro adj 0
        mil noun 0
        miliar num 0
        miliarder noun 64 | propn -28
        milik noun 66 | propn -11 adp -60
        minggu noun -26 | propn 26
        minimum noun 74 | adj -74
        minoritas noun 0
        minus propn -58 adj 87 | noun -44
        minyak noun 103 | propn -53
        misalnya noun 19 sconj 17 | adv -42
        mobil noun 0
        modal noun 74 | propn -38
        model noun 0
        modernisasi noun 0
        moneter adj 52 | propn -26
        monyet noun 47 | propn -12
        mortgage x 59 | noun -25 propn -28 verb -5 adj -13
        motor noun 0
        ms noun 76 | propn -76
        muda adj 13 num -13
        mudah adj 15 | adv -15
        mulai verb 31 | propn 43 adp -72
        multifinance x 32 | noun -69 propn 32
        mulus adj 1
        muncul verb 0
        mungkin adv 9 aux 33 | adj -50
        munisipalitas noun 0
        musik noun 3 | propn 10 adj -15
        musikal noun 65 | adj -65
        musim noun 100 | propn -53
        musuh noun 0
        nada noun 0
        naik verb 0
        naiknya verb 22 | noun -22
        nama noun 97 | propn -49
        namanya noun 0
        namun adv -27 cconj 35 | propn -21
        nanti noun 26 | adv -12 sconj -9
        nasional adj -49 | propn 25
        naskah noun 14 | propn -9
        negara noun 75 | propn -46
        negara-negara noun 0
        negatif adj 0
        negeri noun 34 | propn -12 adj -18
        neraca noun -1
        net x 37 | noun -31 propn -11
        netto x 46 | adj -46
        nikel noun 0
        nilai noun 113 | propn -21
        nilainya noun 0
        no noun -11 propn 11
        nomor noun 12 | propn -8
        non-keuangan adj 93 | noun -93
        non-migas adj 0
        nordic propn 96 | noun -55 verb -7 adj -38 x -27
        nota noun 37 | propn -37
        novel noun 3
        nyamuk noun -75 | propn 46
        nyata adj 0
        nyenyak adj 2
        obat noun 0
        objek noun 0
        obligasi noun -38 | propn 19
        obligasi-obligasi noun 0
        of propn 26 x -26
        offer x 22 | noun -8 adj -8
        olahraga noun 24 | verb -24
        oleh adp 95
        on propn -34 x 34
        oncom noun 0
        open noun 9 propn 34 | x -41
        operasi noun -20 | propn 23
        operasinya noun 0
        operasional noun 5 adj -5
        optik noun -29 adj 29
        optimis noun 33 | adj -33
        orang noun 49 | propn -31 part -16
        ordo noun 74 | propn -42
        organisasi noun -81 | propn 40
        otomatis adj 24 | adv -24
        otomotif adj 0
        outstanding x 61 | noun -40 propn -12 verb -5
        pabrik noun 0
        pada adp 60 sconj -29 | propn -5 adv -43
        padi noun 0
        pagi noun -22 | propn 11
        pahlawan noun 0
        pajak noun 35 | propn -25
        paling adv 0
        panas noun 40 adj 18 | propn -69
        panen noun 12 | verb -12
        pangkalan noun 0
        pangsit noun 0
        panitia noun 22 | propn -19
        panjang adj 46 | noun -43 propn -5
        pantai noun -31
        para det 111 | noun -109
        pariwisata noun 0
        parlemen noun -48 | propn 10
        partai noun 0
        paruh noun 0
        pasangan noun 0
        pasar noun 122 | propn -62
        pasien noun -88 | propn 46
        pasokan noun 0
        pasukan noun -40 | propn 11
        pegunungan noun 0
        pejabat noun 46 | propn -8
        pekan noun 0
        pelabuhan noun -11
        pelajaran noun 0
        pelaksanaan noun 0
        pelaku noun 0
        pelayaran noun 0
        peluang noun 0
        pelukis noun 60 | propn -29
        pemain noun 0
        pemancar noun 0
        pembagian noun 0
        pembahasan noun 8
        pembalap noun -11 adp 11
        pembangkit noun 0
        pembangunan noun -2
        pembatasan noun -27 | propn 21
        pembayaran noun 78 | propn -33
        pembebasan noun 0
        pembelian noun 0
        pembentukan noun 41 | propn -11
        pemberian noun -79 | propn 51
        pembiayaan noun -49 | propn 29
        pembuat noun 0
        pembuatan noun 0
        pembukaan noun 0
        pembunuhan noun 0
        pemegang noun 54
        pemeliharaan noun 0
        pemenang noun 18
        pemeringkat noun -68 | propn 31
        pemerintah noun 22 | propn -17
        pemerintahan noun 0
        pemilihan noun 0
        pemilik noun 0
        pemilu noun 0
        pemimpin noun 0
        pemkot noun 11 propn -11
        pemulihan noun 0
        penambangan noun 0
        penampakan noun 0
        penanaman noun 4
        penari noun 0
        penarikan noun 0
        penawaran noun 0
        pencabutan noun 0
        pencadangan noun 3
        pendanaan noun 31 | propn -15
        pendapatan noun 20
        pendaratan noun 8 | propn -5
        pendek adj 0
        pendidikan noun -35 | propn 9
        pendiri noun 0
        pendirian noun 24 | propn -18
        pendistribusian noun 0
        penduduk noun -97 | propn 34
        pendukung noun 5 | adj -5
        pendukungnya noun 0
        penegakan noun 0
        penembak noun 0
        penerapan noun 1
        penerbangan noun -95 | propn 73
        penerbitan noun 29 | propn -11
        penerimaan noun 60 | propn -16
        pengadaan noun 0
        pengalaman noun 0
        pengamat noun 42 | propn -25
        pengaruh noun -40 | propn 14
        pengeboran noun 0
        pengeluaran noun 0
        pengembalian noun 0
        pengembangan noun -47 | propn 31
        pengenaan noun 0
        pengetahuan noun 0
        pengganti noun 0
        penggerak noun 0
        pengguna noun 0
        penggunaan noun 55 | propn -7
        penghargaan noun 3
        penghematan noun 0
        pengikatan noun 0
        pengikut noun 0
        pengumuman noun 0
        pengusaha noun 0
        peningkatan noun 11
        penjaga noun 0
        penjaminan noun 0
        penjelasan noun 0
        penjualan noun 83 | propn -16
        penonton noun 0
        penting adj 0
        penuh adj 33 | adv -33
        penulis noun 39 | propn -14
        penumpang noun 0
        penurunan noun 61 | propn -9
        penutupan noun 0
        penyakit noun 0
        penyaluran noun 2
        penyanyi noun 0
        penyediaan noun 0
        penyelesaian noun 0
        penyempurnaan noun 0
        penyertaan noun 0
        penyewaan noun 0
        penyiar noun 0
        penyusun noun 3 verb -3
        per adp 49 | noun -37 num -8
        perairan noun 0
        peralatan noun 0
        peran noun 0
        perang noun 34 | propn -11 verb -13
        perangkat noun 0
        perasaan noun 0
        peraturan noun 18 | propn -9
        perbaikan noun 4
        perbankan noun 30 | adj -30
        perbedaan noun 6
        percaya verb 6 | adj -6
        perdagangan noun -65 | propn 9
        perdana noun -15 | propn 19 adj -8
        perekonomian noun 3
        perempuan noun -50 adj 50
        pergantian noun 0
        pergerakan noun -57 | propn 31
        perguruan noun -68 | propn 40
        perhatian noun 18 | adj -18
        peri noun 0
        peringkat noun -51 | propn 32
        peringkat-peringkat noun 0
        periode noun 76
        peristiwa noun 17 | propn -5
        perjalanan noun 0
        perjanjian noun 67 | propn -39
        perkebunan noun -27 propn 27
        perkembangan noun 0
        perkiraan noun 53 | propn -5
        perkotaan noun 41 | adj -41
        perlu verb 25 | adj -25
        perluasan noun 0
        permainan noun 0
        permasalahan noun 0
        permata noun 3
        permintaan noun -53 | propn 19
        permodalan noun 67 | propn -45
        pernah adv 54 | aux -54
        pernyataannya noun 0
        perolehan noun 2
        perpajakan noun 41 | propn -30 adj -9
        perpanjangannya noun 0
        pers noun 0
        persen noun 0
        persepsi noun 0
        perseroan noun 115 | propn -15
        persetujuan noun 0
        persiapan noun 3
        persyaratan noun 0
        pertama adj 0
        pertambangan noun 0
        pertandingan noun 0
        pertanian noun 6 | propn 32 adj -24
        pertanyaan noun 0
        pertemuan noun 0
        pertengahan noun 0
        pertumbuhan noun 83 | propn -9
        perubahan noun 75 | propn -40
        perumahan noun -57 | propn 27
        perusahaan noun 107 | propn -39
        perwakilan noun 45 | propn -12
        pesawat noun 74 | propn -10
        pesawatnya noun 0
        peserta noun 24 | propn -9
        pialang noun 0
        pidato noun 45 | propn -33
        pihak noun 51
        pihaknya noun 68 | propn -24
        pimpinan noun 5 | propn -5
        pinggang noun 0
        pinjaman noun 19 | adj -19
        piutang noun 0
        plus adj 39 | cconj -41
        pnbp noun 57 | propn -57
        poin noun 0
        pokok noun 102 | adj -102
        polisi noun 0
        politik noun 21 | adj -21
        pon noun 0
        pop noun -49 adj 49
        popularitas noun 19 | propn -9
        populasi noun 0
        porsi noun 0
        portofolio noun 0
        pos noun -4
        posisi noun 63
        posisinya noun 0
        positif adj 0
        potensial adj 0
        potongan noun 0
        pph noun 56 | propn -56
        ppn noun 70 | propn -70
        presiden noun 23 | propn -23
        pria noun 10 | adj -10
        pribadi noun -43 adj 44
        primer adj 0
        prinsip noun 0
        privat adj 0
        produk noun 82 | propn -34
        produksi noun 102 | propn -31
        produksinya noun 0
        profil noun 0
        profitabilitas noun 0
        program noun 92 | propn -53
        proses noun 0
        prospek noun 0
        provinsi noun -41 propn 42
        proyek noun 60 | propn -12
        publik noun 50 | propn -20 adj -27
        pukul noun 1
        pula adv 23 | part -23
        pulau noun 48 propn -48
        puluh num 0
        pun part 0
        puncak noun 0
        punggung noun 0
        pupuk noun 3 verb -3
        pusat noun 4 | propn 69 adj -85
        putaran noun 0
        putih adj -42 | propn 15
        putra noun 7 | adj -6
        radio propn 67 | noun -67
        raja noun -49 | propn 30
        raja-raja noun 52 | propn -31
        rakortas noun 0
        raksasa adj 71 | noun -71
        rakyat noun 89 | propn -43
        rancangan noun 0
        rapat noun 68 | propn -45 adv -14
        rapbn noun 92 | propn -92
        rasa noun 8 | verb -8
        rasio noun 0
        rata-rata noun -22 adj 41 | adv -40
        rate x 83 | propn -55
        rating x 88 | noun -60 propn -30
        rayon noun 0
        realisasi noun 39 | propn -11
        reboisasi noun 35 | propn -35
        reformasi noun 0
        regional adj -10
        rekaman noun 0
        rekan noun 15 | propn -8
        relatif adj 34 adv -34
        remaja noun 23 | propn -17 adj -6
        rembang noun 64 | propn -64
        rencana noun 86 | propn -12
        rencananya noun 54 | adv -51
        rendah adj 0
        resmi adj 50 | adv -50
        revisi noun 0
        ribu num 0
        ribuan noun 21 | num -21
        rights x 44 | noun -11 propn -20
        riil adj 60 | propn -9
        ringgit noun 34 | propn -34
        risiko noun 0
        rock noun 0
        rokok noun 0
        ruang noun 0
        rumah noun 0
        rupiah noun 102 | propn -17
        saat noun 68 adv -35 adp -29 sconj -48 | propn -17
        sadar verb 0 adj 0
        sahabat noun 0
        saham noun 100 | propn -50
        sahamnya noun 0
        saja adv 4
        sakit adj -6 | noun -66 propn 52
        salah adj 106 | noun -66 propn -9 adv -32
        saling adv 0
        sama noun -58 adj 99 | adv -7 adp -50 cconj -17
        sampah noun 0
        sampai verb 4 adv 48 adp -15 sconj -46 | propn -10
        samping noun 0
        sampul noun 0
        sana noun 3 det 61 | pron -77
        sang det 0
        sangat adv 0
        sanksi noun 0
        sarana noun 0
        sarang noun 43 | propn -25
        sarjana noun 0
        sasaran noun 0
        satelit noun 0
        satu num 54 | propn -11 det -44
        sawit noun 0
        saya pron 4
        sayap noun 0
        sebagai adp 134 | propn -11
        sebagaimana adp 39 sconj -39
        sebagian noun 73 | adv -14 det -62
        sebaik adj 8 | adp -8
        sebaliknya adv 15 | noun -14
        sebanyak noun -68 adj -21 adp 73
        sebelah noun -101 adp 101
        sebelum adp -89 sconj 90
        sebelumnya adj 11 adv 7 adp -23 | propn -9
        sebenarnya adv 33 | adj -33
        sebesar noun 69 adp -69
        sebuah det 16
        secara adp 78 sconj -72 | propn -5
        securities x 29 | noun -11 propn -19
        sedang adv -6 aux 44 | adj -48 sconj -5
        sedangkan adv -32 adp 12 sconj 20 | propn -15
        sedikit adv 35 det -24 | adj -13
        sedikitnya adj 6 adv -6
        segar noun -51 adj 67 | propn -20
        segera adj 17 adv -17
        segmen noun 0
        seharusnya adv 1 aux -1
        sehat adj 0
        sehingga sconj 75 | propn -9
        sehubungan sconj 31 | adp -31
        seismik adj 0
        sejak adp 26 sconj -20 | propn -12
        sejalan noun 30 | adj -30
        sejarah noun -78 | propn 40
        sejenis noun 37 | adj -37
        sejumlah noun 70 det -30 | adp -57
        sekali adv 5
        sekaligus adv 49 | cconj -49
        sekalipun adv 15 sconj -15
        sekarang noun 27 adv -24 | adj -5
        sekelas noun 62 | adj -60
        sekitar adj -38 adv 1 adp 69 | noun -93
        sekitarnya noun 25 adj -25
        sekolah noun 24 propn 0 | verb -29
        sekretaris noun 18 | propn -18
        sekte noun 0
        sektor noun 93 | propn -27
        selain adv -55 adp 17 cconj -10 sconj 30 | propn -6
        selalu adv 0
        selama adp -13 sconj 21 | propn -11
        selamat verb 14 adj -12 | propn 10 intj -9
        selanjutnya adj 29 adv -12 | propn -19
        selatan noun -39 | propn 39
        selebriti noun 0
        selesai verb 26 adj -26
        selisih noun 0
        seluas noun 43 | adj -6 adp -39
        seluler noun 44 | adj -44
        seluruh det 48
        seluruhnya adv -8 det 8
        semacam noun -42 adp 42
        semakin adv 6
        sembilan num 0
        sementara noun -51 adj 64 adv -9 cconj -10 sconj -17 | propn -18
        semesta noun 2
        semester noun 92 | propn -54
        semifinal noun -26 adj 26
        sempat adv 1
        semua pron -5 det 5
        semuanya pron 0
        semula noun 20 | adv -17
        senapan noun 0
        sendiri det 77 | adj -58 pron -22
        sengketa noun 0
        seni noun 0
        senilai noun 6 | adp -6
        senior adj 62 | noun -12 propn -47
        sentimen noun 0
        seorang pron -37 det 40
        sepak noun -8 | propn 41 verb -39
        sepakat verb -40 adj 40
        sepanjang noun 74 | adp -72
        sepenuhnya adv 0
        seperti adp 21 sconj -18 | propn -6
        september noun -23 | propn 23
        sepuluh num 0
        serangan noun 57 | propn -15
        serat noun 0
        serbuan noun 0
        seri noun 3 | propn 6 adj -7
        serial noun 34 | propn -7
        sering adv 43 | adj -43
        serta verb -56 cconj 56
        serupa adj 0
        sesama noun 65 | det -65
        seseorang pron 24 | propn -11
        sesuai adj 106 | adp -106
        sesuatu pron 0
        setara noun 14 | adj -14
        setelah adv -26 adp 9 sconj 12 | propn -8
        setempat noun -2 adj 2
        setiap det 10
        setuju verb 0
        seusai adp -33 sconj 33
        si det 0
        siap verb 36 | adj -36
        siapa pron 0
        siaran noun 0
        sidang noun 0
        sifatnya noun 0
        signifikan adj 38 | adv -38
        silam noun 28 | verb -11 adj -15
        simpanan noun -26 | propn 26
        single x 44 | propn -42
        sisanya noun 53 | propn -21
        sisi noun 0
        sistem noun -82 | propn 61
        situasi noun 0
        situs noun -79 | propn 42
        skor noun 0
        sm noun 41 | propn -26 adv -19
        soal noun 73 | adp -73
        solo noun -36 adj -17 | propn 48
        sore noun 0
        sosial noun -31 adj 31
        sosialisasi noun 0
        sosok noun 0
        spesies noun 0
        spesifik adj 7 | adv -7
        stabil adj 0
        stabilitas noun 0
        stadion noun -34 | propn 6
        standar noun -127 adj 95 | propn 46
        stasiun noun -38 | propn 13
        status noun 0
        strategi noun 0
        struktur noun -63 | propn 29
        studi noun -14 | propn 12
        suara noun 0
        suatu det 3
        subprime x 64 | noun -24 propn -19 verb -6 adj -10 adv -7
        subsidi noun 0
        suci adj 14 | propn -14
        sudah adp -2 aux 61 | adj -61
        sudut noun 0
        suku noun 55 propn -55
        sulit adj 0
        sumber noun 0
        sungai noun 31 propn -31
        supaya adv 38 sconj -38
        super adj 4 x -2 | adv -11
        surat noun 22 | propn -16
        surplus noun 73 adj -64 | propn -10
        survei noun 0
        susah adj 0
        suspensi noun 0
        sutradara noun 6
        swasta adj 68 | noun -96 propn 24
        syarat-syarat noun 0
        syariat noun 0
        tadi noun 19 | adv -15
        tahap noun 0
        tahapan noun 0
        tahu verb 55 | noun -55
        tahun noun 135 | propn -65
        tahunan noun -15 adj 15
        tahunnya noun 0
        tajam adj 7 | adv -7
        tak part 32 | x -32
        tambahan noun 9 adj -9
        tambahnya verb 0
        tambang noun 0
        tampak verb 49 | adj -49
        tamu noun 0
        tanah noun 63 | propn -9
        tanaman noun 0
        tandan noun 51 | propn -29
        tangan noun 0
        tangga noun 0
        tanggal noun 60 | propn -7 verb -26 adp -29
        tangguh adj 0
        tanker noun 0
        tanpa adp 2 sconj -2
        tantangan noun 0
        tapi adv -7 cconj 11 | propn -9
        target noun 76 | propn -6
        tari noun -7 | propn 7
        tarif noun 0
        tata noun -70 | propn 33
        tekanan noun 45 | propn -10
        teknis adj 0
        teknologi noun -39 | propn 6
        teks noun 0
        tekstil noun 0
        telah aux 60
        telepon noun 0
        televisi noun 0
        teluk noun -15 propn 15
        tema noun 0
        tembaga noun -16 adj 16
        tembakau noun 0
        tempat noun 31 | pron -30
        tempe noun 0
        tempo noun -49 | propn 10
        tenaga noun 12
        tender noun 5 x -5
        tengah noun -25 aux 8 | propn 26 adj -8
        tentang adp 0
        tentara noun -49 | propn 15
        tepat adj 20 adv -20
        terakhir adj 36 | adv -36
        terbagi verb 3
        terbaik adj 0
        terbatas verb -51 adj 60 | propn -17
        terbesar adj 0
        terbit noun 14 verb -8 | propn -6
        terbuka verb -71 adj 71
        tercapai verb 15 | adj -15
        tercatat verb 3
        tercermin verb 0
        terdapat verb 0
        terdekat adj 0
        terdiri verb 0
        tergantung verb 5 | adj -5
        terhadap adp 0
        terintegrasi verb 17 | adj -17
        terjadi verb 0
        terjadinya verb 5 | noun -5
        terkait verb 54 | adj -42 adp -13
        terkaya adj 0
        terkemuka adj 0
        terkenal verb 17 | adj -17
        terkendali verb 2
        terlalu adv 0
        terlambat noun 2 verb 9 | adj -10
        terlebih adv 12 | adj -10
        terletak verb 0
        terlibat verb 1
        terlihat verb 0
        termasuk verb 28 | adp -28
        ternyata adv 2
        terpaksa verb -30 adv 31
        terpenuhi verb 0
        terpilih verb 35 | adj -35
        terpuruk verb 7 | adj -7
        tersebar verb 60 | adj -60
        tersebut det 54 | verb -54
        tersedia verb 28 | adj -28
        terserap verb 7 | adj -7
        tertentu adj 0
        tertinggi adj 0
        tertuju verb 0
        terus verb 40 adv -40
        terutama adv 0
        tetap adj -21 adv 98 | verb -100
        tetapi adv -44 cconj 53 | propn -7
        the propn 66 | x -66
        ti noun 71 | propn -71
        tiap det 4
        tidak part 18 | intj -18
        tidakkah part 11 | intj -7
        tidaklah part 2
        tidur noun 71 verb -40 | adj -45
        tiga num 1
        tiket noun 0
        tim noun 7 | propn -7
        timur noun -37 | propn 42 adj -7
        tindakan noun 0
        tinggal noun 24 verb -23
        tinggi noun -56 adj 56
        tingkah noun 0
        tingkat noun 36 | propn -9
        tinju noun 46 verb -46
        tipis adj 2
        titik noun 1
        tni noun 88 | propn -88
        tokoh noun 0
        ton noun 0
        top adj 0
        total noun 76 adj -11 | propn -68 adv -15
        tradisi noun 10 propn -10
        tradisional adj 0
        transaksi noun 93 | propn -18
        transfer x 2
        transparansi noun 0
        transportasi noun 0
        travel propn 18 x 33 | noun -66
        triliun num 0
        triwulan noun 0
        tua adj 0
        tuan noun 0
        tubuh noun 0
        tuduhan noun 0
        tugas noun 0
        tujuan noun 0
        tujuh num 0
        tukang noun 0
        tukar noun 72 | verb -72
        tulis verb 15 | propn 10 adj -25
        tumbuh verb 0
        tumbuhan noun 67 | propn -46
        tunai noun -8 adj 31 | propn -30
        tunduk verb 0
        tuntutan noun 0
        turis noun 0
        turun verb 0
        turunnya verb 8 | noun -8
        tv noun 65 | propn -65
        uang noun 0
        ucapnya verb 0
        udara noun -51 | propn 16
        ujar verb 0
        ujarnya verb 0
        ujian noun 0
        ukuran noun 0
        ulama noun 0
        ulang verb -40 adv 40
        umat noun 0
        umatnya noun 0
        umum noun -73 adj 53 | propn 21
        umumnya noun -49 adv 49
        unggulan noun 24 | adj -24
        unit noun 0
        universitas noun -37 propn 37
        unsur noun 0
        untuk adp 53 sconj -52
        upacara noun 58 | propn -34
        upaya noun 47 | propn -14
        urutan noun 0
        usaha noun 110 | propn -74
        usahanya noun 0
        usai adp -114 sconj 119 | verb -12
        usul noun 0
        utama adj 67 | propn -67
        utamanya noun -3 adj 42 | adv -66
        utang noun -4 | propn 5
        utara noun 20 | propn 23 adj -42
        video noun -2
        vitamin noun 0
        volatilitas noun 0
        volume noun 0
        wajah noun 5
        wakil noun -89 propn 89
        waktu noun 51 | sconj -45
        walaupun sconj 23 | propn -12
        wanita noun 7 | adj -7
        warga noun 0
        warna noun 56 | propn -29
        wilayah noun 40 | propn -28 adj -14
        wisata noun 4
        x propn 28 x 19 | noun -64
        y x 80 | noun -42 propn -36 adj -8
        ya part 4 intj -2
        yaitu adp 26 sconj 35 | cconj -101
        yakin verb -55 adj 55
        yakni adv 17 sconj 44 | cconj -82
        yang pron 70 det -70
        year x 0
        yen noun 0
        yield x 55 | noun -55
        zaman noun 0
        """
}
