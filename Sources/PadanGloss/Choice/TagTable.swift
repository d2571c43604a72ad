// Made by Scripts/learn-tags; do not edit. Learned from the training part of UD_Indonesian-CSUI and the development
// part of UD_Indonesian-GSD (https://universaldependencies.org); this table is CC BY-SA 4.0.

/// What the tagger has learned from treebanks; `TagModel` reads it, `TagRows` says what the rows are.
enum TagTable {
    /// The weights of classes where something can be observed, in hundredths of a nat.
    static let rows = """
        neighbours: yang dan di pada dengan dari ini persen untuk dalam tahun akan itu menjadi adalah oleh atau triliun dolar tersebut juga sebagai sebesar ke tidak telah miliar lebih saham mencapai karena per kata mengatakan dapat
        readings: 132
        after noun: noun 15 propn -60 verb -21 adj 28 adv -21 adp 24 pron 6 det 56 num -10 part -10 cconj 16 sconj -49 intj -31 punct 39 x -92
        after propn: noun -118 propn 143 adj -71 adv -50 adp -41 aux 29 pron -66 det -23 num -11 part 15 cconj -29 sconj -45 sym 5 punct 13 x -119
        after verb: noun 9 propn -39 verb -37 adj 24 adp 38 aux -36 pron -42 det 16 num 23 part -5 cconj 42 sconj 21 intj -17 punct -22 x -30
        after adj: noun -40 propn -81 verb -8 adj -93 adv -22 adp 31 pron -14 det -27 num -5 part -80 cconj 17 sconj 89 intj -6 x -12
        after adv: noun -27 propn -35 verb 49 adj 79 adv -18 adp -54 aux -6 pron -8 det -106 num -26 part -37 cconj -65 sconj -123 punct -20 x 40
        after adp: noun 49 propn 51 verb -147 adj -24 adv -64 adp -106 aux -49 pron 58 det -18 num 42 part -7 cconj -20 sconj -133 intj -8 sym 18 punct -17 x -6
        after aux: noun -37 propn 19 verb 60 adj -20 adv -29 adp -67 aux 33 pron -51 det 99 num -77 cconj 41 intj -5 punct -67 x -10
        after pron: noun -58 propn -13 verb 41 adj 13 adv 13 adp -52 pron -20 det 31 num -60 part 28 cconj -28 sconj -87 intj -6 punct 10 x 11
        after det: noun 33 verb 13 adj -41 adv -6 adp -5 pron -30 det -69 num 26 part 11 cconj 6 x -29
        after num: noun 80 propn -26 verb -60 adj -64 adv -13 adp -7 aux 25 pron -7 det -10 num -18 part -5 cconj -37 punct -6 x -16
        after part: noun -58 propn -43 verb 67 adj 61 adv 10 adp -80 aux -22 pron -21 det -26 cconj -6 sconj -10 punct -24 x 41
        after cconj: noun 6 verb -8 adj 24 adv 6 adp -25 aux 20 pron -9 det 23 cconj 21 sconj -88 punct -25 x 6
        after sconj: noun -25 propn 9 verb 74 adj -10 adv -34 adp -83 aux -38 pron 20 det -57 num 15 part 51 cconj -11 sym -18 punct -90 x -99
        after intj: noun -18 propn -10 verb 18 adv -5 adp -14 pron -16
        after sym: noun 30 propn -42 adv 11 adp 36 pron 23 det -18 sconj -43 x 13
        after punct: noun -13 propn 7 verb -28 adj -65 adv -41 adp 30 aux 72 pron -38 det -36 num 106 part -22 cconj 6 sconj 43 intj 52 x -51
        after x: noun -123 propn -58 verb -14 adj -13 adv -39 adp -45 aux 10 det 28 num -62 part 14 cconj -37 sconj -62 sym -5 punct 10 x 187
        after edge: noun 11 propn -45 verb -48 adj -86 adv 29 aux 18 pron 17 det 33 num 31 cconj -6 sconj 19 x -44
        lexicon noun propn: noun -81 propn 96 adj -10
        lexicon noun verb: noun -7 propn -5 adj -12 adv -24
        lexicon noun adj: noun -49 propn 90 verb -22 adj -94 adv -85 adp 121 aux 11 pron -5 det 48 x 72
        lexicon noun adv: noun -13 propn 80 adv -36
        lexicon noun adp: noun 60 propn 30 verb -27 adv -13 adp -39 sconj -29
        lexicon noun pron: noun 42 propn 66 pron -103
        lexicon noun part: noun 41 propn -12 part -25
        lexicon noun sconj: noun 74 sconj -69
        lexicon noun intj: noun 37 propn -26 intj -9
        lexicon noun x: noun -17 propn 29 x -12
        lexicon noun edge: noun -57 propn 8 verb 49 adj 61 adp 12 pron 51 x -21
        lexicon propn noun: noun 32 propn -30
        lexicon propn verb: noun -14 propn 19
        lexicon propn adj: noun 25 propn -11 adj -11
        lexicon propn adp: noun -25 propn 21
        lexicon propn intj: noun -21 propn 34 intj -15
        lexicon propn edge: noun -24 propn 33
        lexicon verb noun: noun 22 verb -38 adj 34 adv -18
        lexicon verb adj: noun 33 propn -17 verb 11 adj -13 adv -7 adp -40
        lexicon verb adv: noun -22 verb 40 adv -27
        lexicon verb adp: propn 47 verb 31 adp -68
        lexicon verb aux: verb 45 cconj -49
        lexicon verb part: verb 13 part -13
        lexicon verb edge: noun -74 propn 5 verb 58 adp 42 aux -8
        lexicon adj noun: propn 17 verb -14 adj 7 adv -67 cconj -5
        lexicon adj propn: noun -48 propn 66 adj -28
        lexicon adj verb: noun 17 propn 12 verb 55 adj -61 intj -13
        lexicon adj adv: noun 24 propn -32 verb 11 adj -17 adv -58 det -5 cconj 59 intj -6
        lexicon adj adp: noun -62 adj 134 adv -11 adp -99 cconj -22
        lexicon adj pron: noun -51 adj -10 pron -74 det 112
        lexicon adj num: adj -9 num 10
        lexicon adj intj: verb 51 adj -51
        lexicon adj edge: noun -30 propn 22 verb -27 adj 45 num -26 x 14
        lexicon adv noun: noun -16 adv 17
        lexicon adv verb: verb -62 adj -30 adv 82 intj -5
        lexicon adv adj: noun 92 propn -32 verb 64 adj -85 adv -24 adp -32 cconj -16 sconj 46
        lexicon adv adp: noun -68 propn -49 adj -59 adv -21 adp 117
        lexicon adv pron: propn -10 adv 17 pron -9
        lexicon adv det: adv -42 pron 51 det -6
        lexicon adv part: adv 39 part -39
        lexicon adv cconj: propn -15 adv 10
        lexicon adv sconj: noun 27 propn -5 sconj -26
        lexicon adv edge: noun 62 propn -29 adj -52 adv 60 adp -135 det 14 sconj -36
        lexicon adp noun: noun 102 propn -20 adj -64 adp -32 num -14 sconj -55
        lexicon adp propn: noun -28 adp 29
        lexicon adp verb: noun -31 propn -24 verb 21 adp -37 sconj 34
        lexicon adp adj: noun 6 propn -18 verb 68 adj -53 adp 52 sconj -163
        lexicon adp adv: propn -11 adv -30 adp 117 sconj -117
        lexicon adp part: part -26 sconj 25
        lexicon adp sconj: propn -82 adv 61 adp 27 cconj -53
        lexicon adp edge: noun 117 propn -99 verb 150 adv -52 adp -49 cconj -7 sconj -82
        lexicon aux noun: noun -21 adj -18 aux 35
        lexicon aux verb: verb -5 aux 5
        lexicon aux adj: adj 76 adp -13 aux -75 sconj -6
        lexicon aux adv: adj -69 adv 16 aux 45
        lexicon aux adp: adp 26 aux 63 sconj -100
        lexicon aux edge: propn -13 verb -90 adv 72 aux 22
        lexicon pron adj: adj -29 adv -6 pron -80 det 107
        lexicon pron cconj: propn -6 adv -12 pron 86 part -7 cconj -68
        lexicon pron edge: noun 13 pron 131 det -167 num 19
        lexicon det noun: noun -42 adv -16 det 56
        lexicon det verb: verb -86 det 86
        lexicon det adj: propn -26 adj 120 det -105 num -15
        lexicon det adv: noun -84 adj 7 adv 64 det -51
        lexicon det adp: noun 106 adp -73 det -55
        lexicon det pron: propn -26 pron -24 det 33
        lexicon det edge: propn -25 adv 5 pron -53 det 72 sconj 37
        lexicon num noun: noun 18 num -18
        lexicon num adv: propn 18 num -19
        lexicon num det: propn -10 det -53 num 64
        lexicon num edge: noun 21 propn -34 num 18
        lexicon part aux: aux -18 part 17
        lexicon part sconj: propn -5 adv 88 pron -29 part -48 sconj -40
        lexicon part intj: propn -35 adv -18 part 38 intj -7
        lexicon part x: part 38 x -38
        lexicon part edge: propn -26 part 102
        lexicon cconj adj: adj 47 cconj -49
        lexicon cconj adv: adv 67 cconj -67
        lexicon cconj edge: propn -160 verb -89 adv -81 adp 23 cconj 108 sconj 67
        lexicon sconj noun: noun 47 propn -25 adv -50 adp 28 sconj -52
        lexicon sconj verb: propn -19 verb 8 adj -8 sconj 18
        lexicon sconj adv: noun -91 propn -23 adj 79 adv 33 cconj -6 sconj -29
        lexicon sconj adp: propn -31 adv -59 adp 16 sconj 39
        lexicon sconj cconj: propn -8 cconj -5 sconj 19
        lexicon sconj edge: propn -57 adv 36 adp -124 sconj 111
        lexicon intj edge: propn -11 part 7 intj 6
        lexicon x edge: noun 59 propn 30 x -65
        lexicon edge edge: noun 36 propn 27 verb -139 adj -67 adv -213 x 22
        ends meng kan: verb 74
        ends meng asi: verb 8
        ends meng i: noun -17 verb -52 adp 76 sconj -48
        ends meng _: noun 10 propn -6 verb 108 adv 14 adp -110
        ends peng al: noun -16 propn 16
        ends peng an: noun 30 adj -29
        ends peng _: noun -51 propn 32
        ends mem nya: noun -22 verb 38
        ends mem kan: verb 17
        ends mem an: propn -15 verb 15
        ends mem i: verb 142 adj -11
        ends mem _: noun 57 propn -17 verb -18 adj -13
        ends men annya: noun -14 verb 44
        ends men nya: noun -9 propn -12 verb 14 adp 13
        ends men kan: verb 36
        ends men ik: verb 10 adj -10
        ends men i: noun -55 propn 45 verb 82 adp -53
        ends men _: noun 30 propn -55 verb 14 adj -73 adv 49 adp 27
        ends pem nya: noun 70 propn -26
        ends pem kan: noun -38 propn 17
        ends pem an: noun -25 propn 18
        ends pem _: noun 29 propn -26 adp 12
        ends pen nya: noun 38 propn -8
        ends pen kan: noun -69 propn 14
        ends pen is: noun 49 propn -17
        ends pen an: noun 98 propn -43
        ends pen i: noun 27
        ends pen _: noun 26 propn 13 verb -5 adj -44
        ends ber nya: noun -100 adj 92
        ends ber kan: verb 48 adp -38
        ends ber lah: propn -11 verb 40 adj -28
        ends ber an: verb 68 adj 9 adv -15
        ends ber si: verb 7
        ends ber or: verb 17 adj -23
        ends ber i: verb 16 adj -6 det 12
        ends ber _: noun 13 propn 37 verb 106 adj -101 adv 38 adp -56 pron 9 det -55 sconj 37 x -11
        ends ter nya: noun 26 verb -24
        ends ter asi: verb 18 adj -38
        ends ter ik: verb 9 adj -22
        ends ter is: noun -36 propn -7 verb 42 adj -12 x -8
        ends ter al: noun -34 propn 34 verb 17 adj -24
        ends ter an: noun -24
        ends ter i: verb 109 adj -36
        ends ter _: noun -18 propn -59 verb -29 adj -12 adv 23 adp -174 det 86 x 52
        ends per annya: noun 25 propn -10
        ends per kan: noun 60 propn -9 adj -46
        ends per is: noun -84 adj 84
        ends per an: noun 28 propn -5 adj 16 adv -66 x -7
        ends per i: noun 7 adj -7
        ends per _: noun 21 propn 36 verb -16 adj -98 adv 71 aux -72 x -9
        ends me kan: verb 63
        ends me wan: verb -22 adp 22
        ends me pun: propn -6 sconj 11
        ends me an: noun -40 propn -30 verb 63 x -6
        ends me i: propn -5 verb -71 adv -10 adp 55 sconj 13
        ends me _: noun 29 propn 21 verb 59 adj -77 adv -7 pron 38 x 11
        ends pe is: noun 68 propn -33
        ends pe an: noun -149 propn 108
        ends pe i: noun 84 propn -57
        ends pe _: noun 59 propn 20 verb 29 adj -9 adv -43 x -26
        ends di annya: propn -8 verb 18
        ends di nya: noun 29 verb -48
        ends di kan: verb 146 adp -11
        ends di isi: noun -66 propn 26
        ends di ik: noun 79 propn -12 adj -5 adp 9 x -10
        ends di or: propn -22 x 22
        ends di i: noun -5 propn 5
        ends di _: noun -25 propn 18 adj 19 adv -61 adp -8 sconj 45
        ends ke annya: noun 46 propn -15
        ends ke nya: noun 21 adp -6 pron -34 num 19
        ends ke kan: noun 14 propn -6 adj -11 adv -9 det 15
        ends ke itas: noun 40 propn -18 verb -11
        ends ke an: noun 48 propn 21 verb -62 adj -76 adv -19 det 48 sconj -44
        ends ke er: noun 22 verb -5 adj -5 x -9
        ends ke i: verb -35 adv 39 intj -5
        ends ke _: noun -95 propn -37 verb 111 adj 121 adv -7 adp -59 det -108 sconj 81 x -20
        ends se nya: noun 25 propn -23 adj -21 adv 28 adp -32 det 14
        ends se kan: propn -15 adv 5 adp 7 sconj -6
        ends se wan: noun -37 propn 37
        ends se lah: noun -21 propn -5 verb -36 adv -59 adp 99 det -55 sconj 9
        ends se pun: adv 17 sconj -17
        ends se ik: adj 16 adp -8
        ends se is: noun 62 propn -29 adj -39
        ends se al: noun 29 propn -8 adj -28
        ends se an: noun 129 propn 16 adj -36 adv -18 adp -48 det -97 sconj 48
        ends se er: noun -24 propn 56 adj -55
        ends se or: noun -113 propn -12 adj 97
        ends se i: noun 9 propn -29 verb 53 adj 13 adp -101 pron -27 det 112 sconj -11
        ends se _: noun 6 propn 51 verb -104 adj -6 adv 15 adp -12 aux 51 pron -62 det 8 cconj 16 sconj -37 intj -13 x 18
        ends be nya: noun -44 adj 33
        ends be an: noun 26 propn -5
        ends be _: noun 47 propn -23 verb -95 adj 34 adv -36 det 43 part 47 sconj -16
        ends _ annya: noun 90 propn -9
        ends _ nya: noun -46 propn -23 verb 110 adj 40 adv -22 adp 22 pron -67 sconj 7
        ends _ kan: noun -47 propn 7 adj 30 adv 19 part -43 sconj -48 intj 43
        ends _ asi: noun 72 propn 22 verb -21 adj -86
        ends _ isi: noun 41 propn -9 adj -20
        ends _ itas: noun 10 propn 6
        ends _ wan: noun 58 propn -41
        ends _ lah: noun 104 propn -32 pron 19 det -18 part 5 intj -5
        ends _ pun: noun -8 cconj 33 sconj 20
        ends _ kah: noun 30 propn -56 adv 98 pron -17 det -20 part -10 sconj -40 intj -10
        ends _ if: noun 15 propn -11 adj 83 adv -61
        ends _ ik: noun 29 propn 62 verb -18 adj 19 adv -29 adp -78 x -5
        ends _ is: noun 19 propn 77 verb 10 adj -53 adv -40 x -5
        ends _ al: noun 22 propn -10 adj 54 adv 12 adp -35 sconj -63 x -31
        ends _ an: noun 10 propn 44 verb -29 adj -36 adp 11 pron 54 det -6 num -40 part 6 cconj -53 sconj 27 intj -7 x -48
        ends _ si: noun -5 propn 8 adj -6
        ends _ er: noun 23 propn -85 verb -11 adj 50 adv -14 x 27
        ends _ or: noun 61 propn -37
        ends _ i: noun 28 propn 41 verb -55 adj -25 adv -40 adp 27 pron 53 det -5 cconj -7 sconj -37 x -13
        ends _ _: noun -16 propn -5 verb -61 adj 12 adv -14 adp 67 aux 18 det 28 num 21 part -28 sconj -14 intj -52 x 17
        head meng: propn -7 verb 65 adv 14 adp -20 sconj -48
        head peng: noun -25 propn 36 adj -48
        head mem: noun 33 propn -27 verb 41 adj -27
        head men: noun -28 propn -17 verb 89 adj -83 adv 47 adp -6
        head pem: noun 7 propn -10 adp 12
        head pen: noun 102 propn -47 verb -9 adj -42
        head ber: noun -78 propn 23 verb 203 adj -72 adv 24 adp -72 pron 9 det -94 sconj 37 x -11
        head ter: noun -60 propn -20 verb 18 adj -64 adv 22 adp -174 det 86 x 43
        head per: noun 52 verb -17 adj 23 adv 6 aux -72 x -16
        head me: noun 6 propn -23 verb -31 adj -82 adv -17 adp 76 pron 38 sconj 20 x 6
        head pe: noun 26 propn 15 verb 29 adj -9 adv -43 x -26
        head di: noun -24 verb 29 adj 20 adv -65 adp -16 sconj 42 x 17
        head ke: noun -5 propn -19 verb 30 adj 40 adp -13 pron -34 det -50 num 20 sconj 10 intj -5 x -32
        head se: noun 28 propn 29 verb -80 adj 12 adp -33 aux 47 pron -90 det 17 cconj 16 sconj -24 intj -13 x 18
        head be: noun 24 propn -25 verb -96 adj 58 adv -36 det 43 part 47 sconj -16
        head _: propn 26 verb -65 adj 25 adv -33 adp 38 aux 21 pron 15 det 14 num -6 part -64 cconj -35 sconj -20 intj -38 x -9
        tail annya: noun 72 propn -45 verb 78
        tail nya: noun -83 propn -85 verb 90 adj 69 adp -14 pron -111 det 14 num 19 sconj 7
        tail kan: noun 12 verb 181 adj -35 adv 17 adp -46 det 15 part -43 sconj -44 intj 43
        tail asi: noun 72 propn 22 adj -118
        tail isi: noun 10 propn 11 adj -20
        tail itas: noun 59 propn -11 verb -24 adj -5 x -6
        tail wan: verb -22 adp 22
        tail lah: noun -5 propn -36 verb 5 adj -30 adv -60 adp 99 pron 19 det -75 part 5 sconj 9 intj -5
        tail pun: noun -8 propn -7 adv 17 cconj 33
        tail kah: noun 30 propn -56 verb 5 adv 98 pron -17 det -20 part -10 sconj -40 intj -10
        tail if: noun 15 propn -11 adj 80 adv -61
        tail ik: noun 40 propn 53 adj 23 adv -29 adp -79 x -14
        tail is: noun 58 propn -6 verb 84 adj -27 adv -42 x -12
        tail al: noun 8 propn 10 verb 11 adj 30 adv 12 adp -35 sconj -63 x -31
        tail an: noun 75 propn 47 verb -23 adj -76 adv -82 pron 55 det -54 num -58 part 6 cconj -53 sconj 14 intj -7 x -60
        tail si: noun -5 propn 8 verb 12 adj -8
        tail er: noun 8 verb -17 adj -5 adv -15 x 20
        tail or: noun -47 propn -64 verb 38 adj 98 x 22
        tail i: noun 5 propn 33 verb -36 adj -24 adv -29 adp -13 pron 23 det 149 cconj -7 sconj -29 intj -5 x -13
        tail _: noun 7 verb -33 adv 32 adp -9 aux -27 pron -21 num 23 part 16 sconj 9 intj -70 x 34
        shape: noun 35 propn -25 verb 64 adj -12 adp -53 pron 59 det -73 num -25 part -42 cconj -175 sconj 32 intj -35 x 10
        shape derived: noun 106 det -58
        shape short: noun 14 propn -68 verb -19 adj -51 adp 66 aux -17 pron -45 det 64 num -61 part 25 cconj 187 sconj -184 intj -20 x 5
        shape hyphen: noun -64 propn -109 verb -41 adj 99 adv -45 pron -71 det 94 part -6 x 26
        shape hyphen derived: noun -143 adj 122
        shape capital: noun -25 propn 38 verb -36 adj -92 adv 9 adp -40 aux -34 det 23 num 44 part -6 cconj -14 sconj 37 intj -14 x -21
        shape capital derived: noun -45 propn 53
        shape capital short: noun -50 propn 62 verb -9 adj -41 adv -42 adp 47 aux -19 pron 39 det -41 num 33 sconj -30 x -70
        shape capital hyphen: noun 104 propn -103 pron -16 det 15
        unlisted: noun 39 propn -66 verb 62 adj 5 adv -31 adp -67 aux -10 pron 26 det 44 num -19 part 7 cconj -7 sconj -69 x 19
        capital: noun 24 propn 42 verb -18 adj -108 adv -16 adp 15 pron 38 det -16 num -20 cconj 24 intj -6 x -15
        capital before: propn -25 verb 14 adj -52 adv -6 adp -11 aux -19 pron 24 det -21 num 12 part 10 intj -7 x 45
        capital behind: noun 35 propn 11 verb -65 adj -55 adv -68 aux -6 x 31
        capital behind before: noun 56 propn -58 verb 34 adj 36 adp -42 aux -41 part -19 x -63
        capital first: propn -57 verb 22 adj -44 adv 10 aux 18 pron -12 det 30 num 31 part -14 cconj -14 sconj -15 intj 22 x -114
        capital first before: noun 13 propn -5 verb -77 adj -8 adv 60 adp -17 pron -7 det 7 part -9 cconj -26 sconj 81 x -20
        capital throughout: noun -80 propn 102 adv -20 num 30 intj -14 x -44
        capital throughout before: noun -41 propn 52 x -7
        capital throughout behind: noun -20 propn 25 intj -5
        capital throughout behind before: noun -32 propn 64
        capital throughout first: noun -66 propn 36 x 60
        capital throughout first before: noun -40 propn 19 part 15
        term noun first: noun 27 propn 48 verb -35 adj -106 adv -36 pron -13 num 39 part -6 sconj -12 x 8
        term noun inside: noun 87 propn -32 verb -34 adj -8 adv 78 adp -77 det -14 num -30 part -19 cconj -107 sconj -26 intj -6 x -25
        term propn first: noun -12 propn 56 verb -5 adj -9 x -90
        term propn inside: noun 24 propn 24 verb -44 adj -69 adv -15 aux -6 x 47
        term verb first: noun -37 verb 118 adj -12 adv -25 adp 11 sconj -7
        term verb inside: noun -43 propn 46 verb -40 adj 92 adv -32 adp -22 pron 12 cconj -61 sconj 18 intj -5 x -5
        term adj first: noun 166 propn -27 verb -12 adj 30 adv -23 adp -147 aux 53 pron 5 det -5 num -55 part 9 sconj -9 x -6
        term adj inside: noun 56 propn -47 verb 7 adv -14 adp -6 aux 10 part 9 sconj -22 x -9
        term adv first: noun 41 propn -24 verb -37 adj 97 adv -10 adp 8 aux -49 pron 71 det -70 num -11 part 23 cconj -41 sconj -100
        term adv inside: propn -9 verb 115 adj 48 adv -55 adp -22 aux -76 pron 62 det -76 num 51 part -42 sconj -36 intj -6 x -8
        term adp first: noun 42 propn 10 verb 22 adj 12 adv -62 adp 12 part -5 sconj -88
        term adp inside: noun 52 verb 27 adj 34 adp -75 cconj -6 sconj -11
        term aux first: part 5 intj -5
        term aux inside: adj -9 aux 17
        term pron first: noun 65 propn -113 adj 41 adv -5 pron 34
        term pron inside: adj -10 adv 15 pron -58 det 37
        term det first: noun -23 propn -18 adj 108 adv -32 det -56
        term det inside: noun -7 adj 107 adv -45 pron -37 det -33 num 13
        term num first: det -5 num 8
        term cconj first: adv 15 adp -28 aux 23 sconj -5
        term cconj inside: adv -18 cconj 18
        term sconj first: propn -8 adv -10 part 6 sconj 5
        term sconj inside: noun 108 verb -8 sconj -83
        term intj first: propn 10 intj -7
        term intj inside: noun -11 propn 11
        before edge: noun -29 propn -15 verb -16 adj -93 adv 28 adp 34 aux 18 pron 47 det 11 num 31 sconj -7 x -44
        before number: propn 28 verb -52 adj -40 adp 31 aux 17 pron -13 det -6 cconj -7 sconj -20 x -23
        before symbol: noun 30 propn -42 adv 11 adp 36 pron 23 det -18 sconj -43 x 13
        before comma: noun -18 propn -70 verb -13 adj -41 adv -44 adp 34 aux 43 pron 17 det -32 num 49 part -12 cconj 21 sconj 51 intj 27 x -93
        before stop: noun 17 propn 28 verb -42 adj -18 adv 33 sconj -13 x -58
        before open: noun -20 propn 11 verb -66 adj -57 adv -37 adp -8 num -16 x 44
        before close: propn -20 adj 23 adv 12 adp -11 aux 16 pron 12 det -12 cconj 14 sconj 6 x -56
        before quote: noun 70 propn -130 verb 150 adj 6 adp -17 pron -17 num 5 part -5 cconj -35 intj 26 x 18
        before dash: noun 42 propn 66 verb -66 adj -22 adp 44 pron -103 num 30 x -37
        before mark: x -7
        before name: noun -47 propn -60 verb -18 adj -9 adv -12 adp -7 aux 100 pron 5 det -22 cconj 67 sconj -16 x 81
        before unknown: noun -48 propn 37 verb 10 adj -61 adv -32 adp 36 pron 6 det -5 num -5 sconj -6 x 6
        before Unknown: noun 5 propn 8 verb -18 adv -20 adp -5 cconj 11 sconj 15
        before a noun: noun -46 propn 21 verb -22 adv -24 aux 59 pron 63 det -33 num -50 part 20 cconj 16 sconj 10 intj -19 x 31
        before a verb: noun -6 propn -6 verb -33 adv -42 adp -6 pron -38 det 85 num 74 cconj -39 intj -17
        before a adj: noun -73 propn 26 verb -55 adj 70 adv 64 adp 50 aux -14 pron 16 det -21 num 22 part -64 sconj -44 intj -6 x -65
        before a adv: noun -51 verb 22 adj 17 adv 46 aux -33 pron -6 det -45 part 15 cconj -11 sconj 11
        before a adp: noun 25 propn 5 verb -30 adj -15 adv -37 adp -11 aux 16 pron 5 det 27 num 14 cconj -14 sconj -13 x 25
        before a aux: noun -58 propn 63 adj 47 adv 8 adp -32 det -11 sconj -9 x -7
        before a pron: noun -77 propn -11 verb 104 adj -8 adv 28 adp 25 pron 16 part 11 cconj -10 sconj -24
        before a det: noun 148 propn -43 adj -38 adv 26 pron -5 sconj -36 x 18
        before a num: noun -15 propn -10 adp 45 num 8 cconj -7 sconj -41 x 36
        before a part: noun -15 verb 110 adj 10 adv 24 adp -34 pron -27 det -5 cconj -7 sconj -26
        before a cconj: noun -12 propn 45 verb -92 adj 82 adv 13 adp 14 aux -58 det 27 cconj -8 sconj -7 x -15
        before a sconj: propn -20 verb 32 adp 41 aux 15 pron -43 det 14 sconj -38 x -31
        before a x: noun -10 propn 27 verb -7 adj -28 adp 15 pron -11 det 11 sconj -25
        before A noun: noun -6 propn 24 verb -93 adj 41 adv -24 aux -9 pron -31 det -14 num -11 part -21 cconj -73 sconj 14 intj -7 x -27
        before A propn: noun 14 propn 8 verb -10 adj -33 adv -11 adp 18 aux 27 pron 18 det -15 num -59 part 12 cconj 74 sconj -65
        before A verb: noun 50 propn -27 verb 20 adj -21 adp 27 pron -20 det 10 sconj -27 x -8
        before A adj: noun 20 propn -27 verb 85 adj -78 adp 51 num 23 cconj 11 sconj -56 x -21
        before A adv: noun 8 verb 42 adj -32 adv 29 adp -24 aux 10 pron -54 det 22 part -11
        before A adp: noun -19 propn 17 verb -15 adj 13 adv -29 adp 13 aux 17 pron -14 det 18 sconj -13
        before A pron: noun -106 verb 105 adj 14 adv 32 adp 51 aux -42 pron 8 det -6 part -5
        before A det: noun 43 propn 12 adj 37 adv -29 pron 5 det -37 x -5
        before A num: noun -20 propn 31 adj -19
        before A part: noun -12 propn -6 verb -6 adj 34 pron 5
        before A cconj: noun -17 verb 30 adj -34 adv -24 cconj 45 sconj 13
        before A sconj: noun -112 propn 82 verb 24 adj -50 adv 8 adp 26 pron 43 det -46 part 7 sconj -28 x 20
        before A x: noun -59 propn -34 verb 63 adj 13 adv 34 cconj 11 x -7
        before yang: noun -29 propn -8 verb 15 adj 48 adp 16 aux 50 pron -78 det 17 num -39 part 28 sconj -45 x -26
        before dan: noun 32 propn -43 verb -37 adj 7 adp -11 aux 42 pron -28 part 59 cconj -23 sconj -61 x 51
        before di: noun 77 propn 109 verb -8 adj -93 adv -100 adp -84 pron 48 det 43 num -18 sconj -25 x -54
        before pada: noun 18 propn -50 verb -10 adj 54 adv 51 adp -13 det -32 num 13 sconj -53 x -40
        before dengan: noun 37 propn 27 verb 17 adj -44 adv -48 det 32 num 9 intj -5
        before dari: noun 30 propn -5 verb 27 adj -22 adv 21 adp -40 pron 9 det 67 num 66 x -63
        before ini: noun 11 propn 19 verb 81 adj 11 adv 70 adp -42 aux -79 pron 8 det -7 num -10 cconj -16 sconj 30 x -7
        before persen: noun -82 propn 5 verb 29 adj 49 adp -53 cconj -10 sconj -10
        before untuk: noun 94 verb 30 adj -48 adv -7 pron 54 det -72 x -5
        before dalam: noun 14 propn -47 verb -54 adj -39 det 11 x 94
        before tahun: noun 14 verb 136 adj -31 adv -58 pron -8 det 5 num -17 cconj -20 sconj -8
        before akan: noun -14 verb 71 adj -32 cconj 18
        before itu: propn -34 verb -36 adj -11 adv -64 adp 39 aux 47 pron 46 det -33 part 7 cconj 5 sconj 11 x 16
        before menjadi: noun -11 propn -24 verb -35 adj 46 adv 39 adp -24 det -7 x -8
        before adalah: noun 49 propn 25 verb -49 adj -62 adp -15 aux 51 pron -79 det 108
        before oleh: noun 18 propn -52 verb 29 adj -9 adp 26 pron -16 det 40 sconj -26 x 22
        before atau: noun 15 propn 42 adj -5 adv 20 adp -5 part -51 x -33
        before triliun: noun -10 propn -5 adv -16 adp -29 sconj 44
        before dolar: noun -17 propn 28 intj -11
        before tersebut: noun -32 adj -17 adv 52 adp 45 aux 14 sconj -47
        before juga: noun 5 verb -11 adj 59 adv -30 adp 75 aux -39 det -5 sconj -68 x -31
        before sebagai: pron -25 det 33 x -11
        before ke: noun 57 propn -23 adj -32 adv 17 adp 31 num -35 sconj -8 x -34
        before tidak: noun -32 propn -11 verb 14 adj 16 adv -14 adp -46 aux -15 det -6 sconj 30 x 44
        before telah: verb 69 adj -7
        before miliar: noun 174 propn -70 verb 5 adp -44 cconj 6 sconj 36
        before lebih: noun -68 adj 92 adv -19 adp -117 det -42 sconj 123
        before saham: noun 49 adj -8 adp -68 sconj 20
        before mencapai: adv 24 adp -14 x -5
        before karena: noun -44 propn 19 verb -11 adj 9 adv -14 adp 43 aux -93 pron 33 det 35 x -5
        before kata: noun 33 propn -41 adj -8 det 21
        before mengatakan: noun -15 propn 16 adj -14 adv -8 sconj 12
        before dapat: verb 125 adj -10 adv -62
        behind edge: verb 33 adj -14
        behind number: noun 41 propn 23 verb -34 adj -60 adv -8 adp 52 aux -72 pron -21 det 28 num -31 x -61
        behind symbol: propn 5 adp 18 sconj -18 x -5
        behind comma: noun 10 propn -6 verb 69 adj 33 adv 13 adp -18 aux -32 pron 21 det -11 num -92 part -14 cconj -12 sconj -26 intj 10 x 21
        behind stop: noun 7 propn 63 verb -13 adj 7 adv 25 aux -5 pron 30 det -5 num 11 part -6 cconj -29 sconj -41 intj -6 x -57
        behind open: noun 31 verb -14 adj -37 adv -17 sconj -8 x -13
        behind close: noun -17 propn 9 verb -16 adj -27 adv -31 x 17
        behind quote: noun -34 propn 21 verb -41 adj 11 adv -14 adp 29 aux -46 pron -17 sconj -26 x 48
        behind dash: noun 52 propn 28 adj -53 adv -9 adp -27 pron -9 num 30 x -60
        behind name: noun 12 propn -27 verb 33 adj -72 adv -61 adp 86 aux -129 pron -36 det 25 part -16 cconj 86 sconj 9 intj -7 x 32
        behind unknown: noun -77 propn 8 verb 22 adj -91 adv 50 adp 32 aux 27 cconj 8 sconj -53 x 16
        behind Unknown: noun -44 propn 49 adp -58 sconj 50
        behind a noun: noun -7 verb -13 adj -69 adv -32 adp -5 aux -86 pron 24 det 23 num 43 part -5 sconj -6 intj -11 x 65
        behind a propn: propn -72 adj -5 det 19 x 52
        behind a verb: noun -50 propn -11 adj -10 adv 63 adp -23 num 9 part 12 cconj 40 sconj -39 intj 19 x 11
        behind a adj: noun -5 propn 16 verb -71 adj -47 adv -32 adp 76 aux 104 pron 26 det -22 part 28 cconj 22 sconj -17 x 5
        behind a adv: noun 29 propn 43 verb 23 adj -88 adv -33 adp 49 aux 24 det 7 part 5 cconj -11 sconj -22 x -49
        behind a adp: noun -33 propn -31 verb 70 adj -6 adv 47 adp -42 aux 61 pron -56 det -17 part 10 cconj -58 sconj 29 x 12
        behind a aux: noun -49 verb -17 adj 10 adp -48 pron 18 det -36 part -9 cconj 85 sconj 48
        behind a pron: noun -8 propn -46 verb -27 adj 6 adv -35 adp -59 aux 43 pron 19 det -49 part -8 cconj 62 sconj 102 intj -8
        behind a det: noun -112 propn 37 verb 45 adj -11 adv 53 adp 15 aux 82 pron -53 cconj 14 sconj 9
        behind a num: noun -49 propn -52 verb 57 adj 61 adv -25 aux -12 pron 7 num 13 sconj 18
        behind a part: noun 69 propn -32 verb 31 adv -38 pron -11 det 13 cconj -15 sconj 12
        behind a cconj: noun -104 propn -38 verb 57 adj 6 adv 33 adp -17 aux 23 sconj -6
        behind a sconj: noun 50 propn -21 adj 13 adv 11 adp 9 pron 5 det -6 num -6 cconj -20 x -19
        behind a x: noun -7 propn -6 verb -8 adj -22 adv -5 adp 68 sconj -13 x -35
        behind A noun: noun -8 propn -16 verb -28 adj -99 adv 18 adp -13 pron 27 det 6 num 52 part -6 cconj -51 sconj 32 intj -7 x 39
        behind A propn: noun 33 verb 11 adj -46 adv -5 adp 30 pron 14 det 20 num -11 part 5 sconj -38 x -71
        behind A verb: noun 56 propn -59 adp -11 sconj 11
        behind A adj: noun 26 propn -58 adj 49 adp -26 num 30 sconj -22 x -54
        behind A adv: noun -12 propn -28 adj 31 adv 5 pron 28 det -20 x -7
        behind A adp: noun -22 propn 22
        behind A pron: adv 86 pron -45 cconj -44
        behind A det: noun -17 propn 15
        behind A cconj: noun -5 propn 5
        behind A intj: adp 7 sconj -7
        behind A sym: noun 24 verb 31 adj 43 adv 97 adp -108 cconj -18 sconj -53 x -28
        behind A x: propn 19 verb -15 adj -11 adv -8 adp -17 cconj 13 sconj 9 x -11
        behind yang: propn -13 verb -7 adj -11 adv -55 adp -38 aux -10 pron 57 det -32 cconj -22 sconj -7 intj -10 x 6
        behind dan: noun 11 verb 60 adj 34 adv -61 adp -19 pron -18 det 14 num -41 cconj -7 x -22
        behind di: noun 47 propn -30 verb 30 adj 70 adv -10 adp 45 pron -41 num -16 cconj -63 sconj -91
        behind pada: noun -7 propn 41 verb 11 adj 8 adv 12 adp -20 pron -32 det 41 num -9 cconj -17 sconj -8 x -51
        behind dengan: noun -53 propn -10 verb 7 adj 28 adv 56 adp -10 pron -92 cconj 14 sconj 22 x -22
        behind dari: noun 15 propn 48 verb 83 adj 96 adv -125 adp -85 pron -7 det -5 num 8 intj -5 x -13
        behind ini: noun 108 propn 65 verb -32 adj -43 adv -56 adp -82 pron 40 det -38 part -9 sconj -63
        behind untuk: noun -60 propn -38 verb 60 adj 22 adp 5 pron 21 det -22 cconj 49 sconj -59 x 11
        behind dalam: noun 18 propn 86 verb 59 adj -17 adv -6 adp -9 aux -47 det 12 part -5 cconj -18 sconj -7
        behind tahun: noun -39 propn 23 verb -10 adj 79 adv -74 adp 23 det -34 num -31 cconj -6 sconj 11 x -32
        behind akan: noun -100 propn 14 verb -48 adj -16 adv 103 pron 46 det -37
        behind itu: noun 35 propn -56 verb -39 adj 29 adv 63 adp 44 cconj -21 sconj -80 x -12
        behind menjadi: noun -46 propn -28 verb -14 adj 51 adp -28 aux 22 num -63 sconj 22
        behind adalah: propn 28 verb 24 adv -22 pron -84 det 88 cconj -9 x -19
        behind oleh: noun 72 propn 13 verb 161 adj -65 adv -103 sconj -6
        behind atau: noun -6 propn -40 verb 19 adj 10 adv 7 adp 21 num -58 x -39
        behind dolar: noun -44 verb -33 adj 63 adv -8 adp -6 pron 20 det -20 sconj 8
        behind tersebut: noun -38 propn -7 verb -14 adj 16 pron -6 x 34
        behind juga: noun -35 propn 24 adj 8 adv -40 adp 111 sconj -78 x -12
        behind sebagai: noun 37 propn -6 verb -66 adj 22 adv 12 adp -5 cconj -22 x -8
        behind sebesar: noun 32 verb 14 adj -26 adv -21 adp -33 cconj -5 sconj 33 x 27
        behind ke: propn 15 verb 12 adj -5 adv -32 adp 10 pron -24 det 12 cconj 12
        behind tidak: noun -18 propn 5 verb -23 adj -17 adv -42 adp -5 pron 23 det -17 cconj 25 sconj 38 x 14
        behind telah: noun -9 propn -15 adj -39 adv 88 pron -25 det 24
        behind lebih: noun -46 verb 5 adv 9 adp -54 aux 21 pron 16 det -25 cconj 14 sconj 33
        behind saham: noun -15 propn -39 verb 43 adj -12 adv 9 adp 19
        behind mencapai: noun 14 propn 32 verb -74 adj 28 adv -10 adp -45 aux 14 sconj 43 x -24
        behind karena: noun -94 propn -9 verb -31 adj 67 adv -6 adp 9
        behind per: noun -11 propn 47 verb -11 adj -49 adp 5 sconj -5 x -12
        behind kata: verb -10 adv -62 adp 47 cconj -12 sconj 16
        behind mengatakan: noun 77 propn -54 verb -9 pron 8
        behind dapat: noun -20 propn -22 adj -11 adv -39 aux 5 pron 18 part 19 x 35
        before2 edge: noun -5 propn -55 verb 35 adj 20 adv 15 adp 24 aux -7 pron -8 det 18 num 36 part -44 cconj -16 sconj -36 intj 15 x -55
        before2 number: noun -18 propn 49 verb -27 adj -63 adv -53 adp -18 aux 8 pron -16 det 27 cconj 32 sconj 9 intj -6 x -13
        before2 symbol: noun -54 propn 8 aux 15 pron 5 det -36 x 50
        before2 comma: propn 22 verb 67 adj -50 adv -7 adp -9 aux 30 det 93 num -17 part 17 sconj -28 x -18
        before2 stop: noun 42 propn -90 verb 9 adv 25 adp 24 det -15 num 22 part 15 sconj -27 x -11
        before2 open: noun 28 propn -15 verb -9 adj -24 adv -17 x 12
        before2 close: noun 78 verb -12 adj 9 sconj -65 x -24
        before2 quote: noun -22 verb -38 adj -32 adv 26 pron 57 det -43 part 22 sconj -14 x 50
        before2 dash: noun 41 propn -31 verb 14 adj -15 adv -21 adp -10 pron 8 det -6 sconj 9 x 21
        before2 name: propn 51 adj -48 adv -24 adp 50 aux -40 pron -14 det -9 num 27 part -37 cconj 34 sconj 5 intj 31 x -56
        before2 unknown: noun 45 propn 14 verb -9 adj -57 adv -26 adp 42 aux 21 sconj -12 x -59
        before2 Unknown: noun -24 propn 39 verb -19 adj -8 det 6 cconj 9
        before2 a noun: noun 24 verb 6 adj 7 adv 27 adp -13 aux 37 pron -18 det -46 num 10 part -18 cconj -14 sconj -25 intj -25
        before2 a verb: noun -14 propn -23 verb -12 adj 9 adv -8 adp -32 aux -71 det 36 part 58 cconj 13 sconj 38 intj -7 x 9
        before2 a adj: noun -21 propn -18 verb 51 adj 36 adp -13 aux -63 pron -6 det 27 num 5 part -34 cconj -24 sconj 35 intj -10 x -19
        before2 a adv: noun 15 propn -36 verb 99 adj -43 adv -27 adp -36 pron 40 det 23 num -62 part 8 sconj 25 x -34
        before2 a adp: noun 34 propn 22 adj 14 adv -52 aux 50 det -17 num 14 cconj -39 sconj -88 x -17
        before2 a aux: noun 14 propn 27 verb 21 adj -7 adv -10 adp -48 cconj 9 sconj 18 x -5
        before2 a pron: noun -21 propn 23 verb 104 adj -41 adv -15 adp 91 aux -16 pron -42 det -16 part 11 cconj -32 sconj -86 intj -8
        before2 a det: noun -26 propn -84 verb 22 adj 19 adp 56 pron 7 det -8 cconj 49 sconj -40 x 48
        before2 a num: noun -71 verb 59 adj -58 adv 47 adp -14 pron 10 det -8 cconj -43 sconj -14 x 63
        before2 a part: noun -85 propn -31 verb 55 adv -31 adp -63 pron -14 det 10 cconj 9 sconj 65 x 53
        before2 a cconj: noun -45 propn -8 verb -43 adj 35 adv 22 adp 38 aux 12 num 6 part 5 sconj -35 x -18
        before2 a sconj: propn -24 verb -6 adj 22 adv -24 adp -9 aux -15 pron -41 det 37 num -30 cconj 10 x 5
        before2 a x: noun 49 propn -24 verb -6 adj -12 adp -48 cconj 5 sconj 22 x -5
        before2 A noun: noun 21 propn -16 verb 14 adj -11 adv 23 adp -5 aux -43 pron 17 det -8 part -25 cconj -49 sconj -39 x 10
        before2 A propn: noun -14 verb -41 adv -12 adp 25 aux 31 pron 9 det -35 num -8 cconj 21 sconj 23 x 16
        before2 A verb: noun -90 verb -24 adj 65 adv 5 adp -19 aux -39 part 10 sconj 24 x -9
        before2 A adj: noun -10 propn -38 verb 24 adj 25 adv 25 adp 5 aux 5 pron 9 cconj 8 x -10
        before2 A adv: noun -154 propn 24 verb -18 adj 43 adv -7 adp 72 pron 51 det -45 sconj -71 x -21
        before2 A adp: noun -35 propn 78 adj -51 pron 36 det -27 x 19
        before2 A pron: noun 8 propn 45 verb 14 adj 36 adv -83 aux 11 pron 15 part -5 sconj -17 x -19
        before2 A det: noun -23 propn -22 adj -28 adp 11 aux 10 sconj -6 x 56
        before2 A num: propn -89 adv 54
        before2 A part: noun -81 propn 44 adj -38 adv 42 aux 37
        before2 A cconj: noun 16 verb 55 adj -31
        before2 A sconj: noun -66 propn -32 verb -29 adj -54 adv 36 adp 37 aux 91 pron -22 det 16 sconj -44 x 57
        before2 A intj: pron 71 det -71
        before2 A sym: noun -10 adp 18 num -8 sconj -6
        before2 A x: noun -33 propn 57 verb 19 adj 17 adv -77 adp -11 aux 5 pron -24 det 8 cconj 19 sconj -13
        before2 yang: noun 9 verb 74 adj -17 adv -50 adp 28 aux 44 pron 30 det -18 cconj -39 sconj -21 intj -5 x -33
        before2 dan: noun 48 propn -29 verb -17 adj 24 adv 67 adp -18 aux 5 det -51 part -6 cconj 5 sconj -48 x -44
        before2 di: noun 21 propn 64 verb -77 adj 35 adv -9 adp -30 pron -24 det 25 num -32 sconj 22 x -33
        before2 pada: noun -39 propn 71 verb 54 adj -34 adv -74 adp 90 aux 12 pron -5 num -23 cconj -7 sconj -26
        before2 dengan: noun -54 propn -43 verb 22 adj 12 adv -18 adp 22 pron 7 num 51 sconj -9 x -25
        before2 dari: noun -30 propn 67 verb -32 adj 19 adv 14 adp -19 aux -47 cconj 12 sconj 19 x -62
        before2 ini: noun 28 propn -31 verb -54 adj -93 adv 27 adp -28 aux 27 pron -17 det 19 num 31 part 12 cconj 67 sconj -50 x 55
        before2 persen: noun -7 verb 12 adj -66 adv 6 adp 24 det -5 cconj -12 sconj 26 x 25
        before2 untuk: noun -12 propn 34 verb -73 adj -46 adv 42 adp -51 pron 20 det 37 num -14 part 12 sconj -19 x 35
        before2 dalam: noun 11 propn -26 verb 18 adj -21 adv -66 adp 56 det 12 cconj 7 sconj 15 x -13
        before2 tahun: noun 33 propn -31 verb -13 adj -15 adp 72 aux 24 cconj 6 sconj -92
        before2 akan: propn -13 verb -6 adj 20 adv -49 adp -5 pron 5 det 5 part -7 x 43
        before2 itu: noun -21 adj -7 adv -53 adp 37 aux 48 pron -88 det 64 cconj -10 sconj -64 x 41
        before2 menjadi: noun 76 propn -45 verb -16 adj 15 adv 9 adp 17 num -39 sconj -23
        before2 adalah: noun 44 propn 23 verb -14 adj -9 adv -12 adp -35 aux -16 pron 7 det -11 num -12 sconj 52 x -40
        before2 oleh: noun -57 propn 42 verb -14 adj -9 adv -27 adp 47 pron -43 det 49 cconj -13 sconj -14 x 7
        before2 atau: noun 38 propn 52 verb -61 adj 23 adv 41 adp 26 pron -50 cconj -13 sconj -28 x -45
        before2 triliun: noun -6 propn -37 verb -42 adj -18 adv -7 adp 5 cconj 24 sconj 17 x 51
        before2 dolar: noun -34 adj 35 adv -30 adp -18 num -8 sconj 42
        before2 tersebut: noun -64 propn 47 verb 45 adj -8 adv -17 cconj -7 sconj 23 x -12
        before2 juga: noun 69 verb -19 adp 24 pron 11 det -70 x -54
        before2 sebagai: noun 24 propn 54 verb -53 adj -32 adv -29 pron 8 det -8 x -31
        before2 ke: noun 11 propn 17 verb -46 adj -16 adv -25 adp 28 pron -48 det 62 x -5
        before2 tidak: noun -103 verb 39 adj 71 adv -18 adp -40 pron -11 det -29 sconj 51
        before2 telah: noun 23 propn 8 verb 10 adj -46 adv 40 adp 17 sconj -51 x -6
        before2 miliar: noun -32 propn 24 adv 8 sconj -6
        before2 lebih: noun -39 verb 76 adj -5 adp -60 pron 19 det -24 cconj -9 sconj 44
        before2 saham: noun 89 propn -32 verb 51 adj 27 adv -17 adp -27 sconj -27
        before2 mencapai: noun 26 cconj -6 sconj 14 x -5
        before2 karena: noun -12 propn 14 verb -80 adj 49 adv -19 adp 6 det -11 sconj -25 x 14
        before2 per: noun -6 propn 48 adp -16 sconj -22
        before2 kata: noun 27 propn -44 verb -8 adp -94 sconj 98
        before2 mengatakan: noun 67 propn -34 verb 70 adj -46 adv -11 aux -47 pron 26 det -15
        before2 dapat: propn -7 verb -7 adj -53 adv 7 adp -23 sconj 67 x -12
        behind2 edge: noun 13 propn 9 verb 19 adj 31 adv -65 adp -62 pron 13 det 19 num 11 cconj -11 sconj 24 intj -5 x -23
        behind2 number: noun 46 propn -20 adj -64 adv -6 adp -15 aux 24 pron -18 det -24 num 5 part 7 cconj -79 sconj -29 x 36
        behind2 symbol: noun -83 adj 43 adv -29 adp -15 pron -11 det 5 x 59
        behind2 comma: noun -5 verb -18 adj 9 adv -22 adp 15 aux -36 pron -63 det 43 num 16 part 6 cconj -16 sconj -59 x -79
        behind2 stop: noun -7 propn 11 verb 43 adv -44 adp 34 aux 32 pron 73 det -37 num -103 part 16 cconj 26 sconj -34 x -73
        behind2 open: noun -70 propn -9 verb 33 adj 39 adv 35 adp 30 aux 46 part -20 sconj -32 x 14
        behind2 close: noun 28 propn -30 verb -8 adj -23 adv -10 sconj -8 x 7
        behind2 quote: noun -26 propn -27 verb -20 adj 69 adv -15 adp 42 aux 11 pron 6 num 10 cconj -8 sconj -43 x -40
        behind2 dash: noun 73 propn -44 verb -21 adj -32 adv 31 adp 24 cconj 12 sconj -57 x 12
        behind2 mark: adv -57 adp 63
        behind2 name: noun -31 propn 22 verb 15 adj -72 adv -19 adp 71 aux -76 pron -8 det 12 part -49 cconj -48 sconj 16 intj 33 x 11
        behind2 unknown: noun 23 propn 38 verb -28 adj -63 adv 43 adp 90 pron -14 cconj -17 sconj -88 x -18
        behind2 Unknown: noun 19 propn -56 verb 65 adj 23 adv -33 adp 14 sconj -15
        behind2 a noun: noun 12 verb 11 adj -35 adv -47 adp 53 aux -63 det -71 part 13 cconj 15 sconj 32 intj -24 x -16
        behind2 a propn: verb -17 adp 17 pron 5 det -5 sconj -10
        behind2 a verb: noun -20 propn 6 verb -55 adj -40 adv 23 adp -78 aux 102 pron 28 det 27 num -24 part 15 cconj 14 sconj 48 intj -25 x -108
        behind2 a adj: noun 6 propn -14 verb 47 adj -12 adv -57 adp -9 aux 70 pron -24 num 73 cconj 45 sconj -55 intj -7 x -25
        behind2 a adv: noun 28 propn -51 verb 8 adj -55 adv 15 aux 41 pron -8 det 67 num 24 cconj 13 sconj -56 intj -6 x -24
        behind2 a adp: noun -71 propn -9 verb 39 adj -65 adv 45 adp 15 aux 26 pron 52 det -20 num 29 part -30 cconj 40 sconj -22 x 27
        behind2 a aux: noun -9 propn 11 verb 47 adj -40 adv 10 adp -54 pron 6 det -34 part -7 sconj 21 x 28
        behind2 a pron: noun -30 propn -49 verb 57 adj 37 adv -7 adp -28 aux 6 pron 48 det -41 part 7 cconj -16 sconj 25
        behind2 a det: propn 59 verb 66 adj -29 adv -64 adp 55 aux -70 pron -43 cconj 8 sconj 29
        behind2 a num: noun 20 verb 89 adv 59 adp -73 aux -87 pron -33 cconj -23 sconj 33 x -9
        behind2 a part: noun 11 propn -29 verb 72 adj -35 adp 7 pron -15 det 11 cconj 8 sconj -14
        behind2 a cconj: noun 94 propn -41 verb 74 adj -23 adv -14 adp -43 aux -29 pron 13 det -5 num -10 sconj -31 x -18
        behind2 a sconj: noun -9 propn 27 verb -146 adj -23 adv 48 adp -38 aux 19 pron -43 det 48 num -15 cconj 20 sconj 20 x -20
        behind2 a x: noun -52 propn -37 verb -49 adj 26 adv -25 adp 87 pron 15 cconj 10 sconj -27 x 28
        behind2 A noun: verb -15 adj -34 adv -36 adp 20 aux -13 pron -37 det 21 num 12 cconj -44 sconj -50 x 106
        behind2 A propn: propn 24 verb 20 adj -39 adv -94 adp 38 aux 6 pron 14 det 15 num -56 cconj 30 sconj -55 x 33
        behind2 A verb: noun 37 propn -29 adj -7 adp 43 sconj -30
        behind2 A adj: noun -10 propn 15 verb -7 adj -32 adv -24 adp -30 pron 11 det 6 num 23 sconj 17 x 13
        behind2 A adv: noun -14 propn -31 verb 15 adj 30 adv 60 adp 7 cconj -16 sconj -65
        behind2 A adp: noun 64 propn -64
        behind2 A aux: propn 14 verb -14
        behind2 A pron: noun -45 propn 55 adp 8 pron -9 sconj -8
        behind2 A det: adp -10 sconj 10
        behind2 A num: noun -50 propn 50
        behind2 A sym: noun 36 propn -7 verb 38 adj -13 adv -54 adp -54 cconj -9 sconj 43
        behind2 A x: noun -73 propn 37 verb 38 adj 65 adv -22 adp 42 part 9 cconj 5 sconj -39 x -65
        behind2 yang: noun -49 verb 73 adv -45 aux -158 pron 26 det -15 part 12 cconj 43 sconj -19 intj -7 x 17
        behind2 dan: noun -19 propn -11 adj -5 adv -65 adp -32 aux 38 pron 25 det 59 num 6 cconj 37 sconj 16 x -33
        behind2 di: noun -21 propn -62 adj -29 adv 63 adp 8 aux 10 pron 28 det -47 num -17 cconj 8 sconj 32 intj -8
        behind2 pada: noun -9 propn -60 verb -28 adv 68 adp 12 aux -45 pron 9 det -51 cconj -27 x 90
        behind2 dengan: noun -5 propn -26 verb -72 adj -30 adv 67 adp 16 aux 31 pron -94 det 50 part 13 sconj 6 x -51
        behind2 dari: noun 17 propn -8 verb -36 adj 24 adv 11 adp -28 aux 31 pron 19 det -12 part 8 sconj -11
        behind2 ini: noun -10 propn 65 verb -107 adj 8 adv -9 adp 26 pron 10 det -9 part 16 sconj -82 intj 19 x -30
        behind2 persen: noun 101 propn 19 verb 64 adv 8 adp -112 pron -13 det 21 cconj -5 sconj 7
        behind2 untuk: noun 30 propn -27 verb 50 adj -6 adv 42 adp -12 aux 6 det -34 num -21 cconj -10 x -31
        behind2 dalam: noun -48 propn -23 verb -26 adj -26 adv 39 adp 53 aux 8 pron 12 det -8 sconj -37 x 36
        behind2 tahun: noun 70 propn -92 verb 39 adj -31 adv 27 adp 86 det -16 num -33 cconj -9 sconj -46
        behind2 akan: noun 31 propn 27 verb -43 adj -50 adv -28 adp -5 aux 56 pron 37 det -5 num 54 part -8 cconj -27
        behind2 itu: noun -60 propn -19 verb -47 adj 46 adv -7 adp 37 det -17 num 16 cconj 14 sconj 27
        behind2 menjadi: noun -26 propn 68 verb -7 adj -13 adv -17 aux 12 sconj -7 x -40
        behind2 adalah: noun -29 propn 72 verb -105 adj 33 adv -55 adp 6 pron 9 sconj 51 x -39
        behind2 oleh: noun -30 verb -13 adj -13 adv -16 adp -35 pron 21 det 18 cconj 5 sconj 32
        behind2 atau: noun -46 propn 56 adp 10 sconj -14 x -27
        behind2 dolar: noun 16 propn -21 verb -20 adj 55 adp -23
        behind2 tersebut: noun -101 propn 16 verb -7 adj 10 adv -35 adp 45 det -7 num -9 cconj 14 sconj -5 x 21
        behind2 juga: propn 122 verb -73 adj -65 adv -13 pron 23 det -20 cconj 5 x -35
        behind2 sebagai: noun -108 propn 34 adj 68 adv -11 adp -21 pron 8 x -13
        behind2 sebesar: noun -26 propn -46 verb 50 adv -6 adp 15 sconj -13 x 51
        behind2 ke: noun 41 propn -20 verb -73 adj 6 adv 17 adp -21 aux -10 pron 6 det -7 cconj -10 x 13
        behind2 tidak: noun 6 propn -17 verb 32 adj -31 adv 63 adp -6 pron 6 sconj -47
        behind2 telah: noun 21 propn 12 verb 80 adj -15 adv -25 adp -21 pron -21 det 20 sconj -45 x -20
        behind2 miliar: noun 29 propn 89 adj -16 adv 14 adp -51 sconj -9
        behind2 lebih: propn -50 verb -35 adj 25 adv 18 adp -31 pron 27 det -27 sconj 27 x -29
        behind2 saham: noun 68 propn -61 verb 11 adj 12 adv 12 adp -60 sconj 30
        behind2 mencapai: propn -11 verb 9 adj -31 adp -8 cconj 5 x 31
        behind2 karena: noun -35 propn -35 adj 56 adp -74 aux 6 pron -49 det 42 sconj 66 x -7
        behind2 per: noun -33 propn 8
        behind2 mengatakan: noun 35 propn -36 verb -23 pron 8
        behind2 dapat: noun -10 propn 8 adj 7 adv -32 adp 5 pron 5 det -9 num -18 sconj 38 x 19
        """

    /// The weights of the classes of single words, folded and as written with capitals, sorted.
    static let words = """
        A propn 38 | x -39
        ADB propn 0
        AK propn 25 | noun -25
        APBN propn 90 | noun -90
        AS propn 25 | noun -14 intj -9
        Aceh propn 1
        Ada propn 5 verb -5
        Afrika propn 0
        Agama noun -8 propn 8
        Agustus noun -6 propn 6
        Akan aux 10 | adp -8
        Akreditasi propn 52 | noun -52
        Aksi noun 21 | propn -21
        Aku pron 10 | propn -10
        Al propn 14 | x -14
        Alam propn 3
        Alit propn 3
        Allah noun -10 propn 10
        Amerika propn 0
        Anggaran noun 11 propn -11
        Angkatan noun 8 propn -8
        Antar propn 33 | adp -33
        Apa pron 19 | propn -7 adv -12
        Apakah adv -41 pron 67 | part -22
        April propn 0
        Arab propn 0
        Asean propn 0
        Asia propn 0
        Aula propn 32 | noun -32
        Australia propn 0
        BB propn 37 | noun -37
        BBM propn 23 | noun -23
        BCA propn 0
        BEJ propn 0
        BES propn 0
        BI propn 0
        BM propn 3
        BNI propn 0
        BPS propn 11 | noun -11
        BUMN propn 79 | noun -79
        Badan noun 5 propn -5
        Bagaimana adv 34 | propn -9 pron -24
        Bagaimanakah adv 8 | pron -7
        Bahasa noun -19 propn 19
        Bahkan adv 31 | sconj -29
        Bait noun 18 propn -18
        Bajo propn 0
        Bali propn 0
        Bandar propn 43 | noun -43
        Bandara noun 61 | propn -61
        Bandung propn 0
        Bank noun -49 propn 74 | x -35
        Banking propn 9 | x -9
        Banten propn 0
        Banyak det 2
        Banyuwangi propn 0
        Bapak propn 45 | noun -45
        Bapepam propn 0
        Bappenas noun -11 propn 11
        Barat noun 16 propn -11
        Baru propn 32 adv -1 | adj -33
        Batavia propn 0
        Bawang propn 35 | noun -35
        Bea propn 17 | noun -17
        Beberapa det 5 | propn -5
        Beijing propn 0
        Belanda propn 0
        Belanja noun 16 | propn -16
        Berapa adv -11 pron 25 | det -19
        Berbagai det 3
        Berdasarkan verb 33 | adp -32
        Berikut noun 31 verb -14 | propn -15
        Besar propn 2 adj -2
        Bidang propn 67 | noun -67
        Bila sconj 30 | adv -27
        Binatang noun 14 | propn -14
        Biro propn 29 | noun -29
        Brasil propn 0
        Britania propn 0
        British propn 4
        Bruto noun 16 | propn -14
        Buku noun 60 | propn -60
        Bursa propn 36 | noun -36
        CAR propn 25 | noun -25
        CPO propn 38 | noun -38
        Cadangan noun 16 | propn -16
        Calon noun 14 propn -12
        Central propn 0
        Charles propn 0
        China propn 0
        Cina propn 0
        Cirebon propn 0
        Country x 16 | propn -16
        Cukai propn 23 | noun -23
        DPD propn 7 | noun -7
        DPR propn 0
        DR propn 18 | noun -18
        Daerah propn 49 | noun -39 adj -6
        Dalam adp 27 | noun -9 propn -10 sconj -6
        Dan cconj -28 sconj 29
        Dana noun 34 | propn -34
        Danau propn 14 | noun -14
        Dari adp -45 sconj 60 | propn -19
        Data noun 14 | propn -14
        Daya noun 5 propn -5
        Dead propn 24 | x -24
        Defisit noun 16 | propn -12
        Delhi propn 0
        Demikian pron 30 | adv -25
        Dengan adp 4 sconj 14 | propn -19
        Denmark propn 0
        Departemen propn 40 | noun -40
        Depkeu propn 0
        Deputi noun 72 | propn -72
        Desa noun -19 propn 19
        Desember propn 0
        Di adp 34 | propn -17 sconj -20
        Dia pron 11 | propn -11
        Dijelaskannya verb 2
        Dikatakannya verb 3
        Director x 18 | propn -18
        Direktur noun -5 propn 5
        Dirjen propn 31 | noun -31
        Ditambahkannya verb 1
        Ditjen propn 26 | noun -26
        Divisi propn 17 | noun -17
        Domestik adj 60 | noun -47 propn -16
        Dr. propn 20 | noun -20
        Drs. noun 55 propn -55
        Dua num 0
        Dunia noun -21 propn 21
        Duta noun 35 | propn -35
        Efek noun -35 propn 35
        Ekonomi noun 65 propn -62
        Eksekutif noun 33 propn -3 | adj -39
        Energi propn 11 | noun -11
        Engineering propn 8 | x -8
        Eropa propn 0
        FC propn 5 | noun -5
        FE propn 11 | noun -11
        Fakultas noun 59 propn -59
        Februari propn 0
        Federal propn 17 | adj -17
        Festival propn 13 | noun -13
        Filipina propn 0
        Film noun 22 | propn -22
        Final propn 5 | noun -5
        Gabungan noun 22 | propn -21
        Gedung propn 35 | noun -35
        General propn -45 x 45
        Gerakan propn 17 | noun -17
        Gereja noun 62 | propn -62
        Global propn 25 | adj -25
        Gorontalo propn 0
        Grup noun 17 propn -17
        Gubernur noun 89 | propn -89
        HJE propn 27 | noun -27
        Ha noun -8 num 27 | propn -20
        Haji propn 7 | noun -7
        Hal noun 45 | propn -45
        Harga noun 25 | propn -25
        Harian propn 27 | noun -25
        Hasil noun 4
        Hindu propn 21 | adj -21
        Hingga adp 1
        Hukum propn 58 | noun -58
        Hutan noun 11 propn -11
        ICMI propn 0
        IHSG propn 15 | noun -15
        Ia pron 21 | propn -21
        Indeks noun 44 | propn -44
        India propn 0
        Indonesia propn 0
        Industri propn 4
        Inggris noun 5 propn -5
        Ini pron 14 det -5 | propn -12
        Intel propn 36 | noun -36
        Internasional propn 34 | adj -34
        International propn 4
        Investor noun 48 | propn -48
        Ir. noun 55 propn -55
        Irlandia propn 0
        Islam propn 26 | adj -26
        Italia propn 0
        Itu pron 46 | det -44
        JK propn 0
        Jadi sconj 20 | propn -18
        Jakarta propn 0
        Jaksa noun 52 | propn -52
        Januari propn 0
        Jawa propn 2
        Jenderal noun -26 propn 26
        Jenis noun 10 | propn -9
        Jepang propn 0
        Jerman propn 0
        Jika adp 5 sconj 1 | propn -5
        Juli noun -53 propn 53
        Jumat propn 0
        Juni noun -42 propn 42
        KBRI propn 5 | noun -5
        Kabupaten noun -70 propn 70
        Kalau sconj 25 | propn -5 adp -20
        Kali propn 65 | noun -64
        Kalifornia propn 0
        Kalimantan propn 0
        Kami pron 3
        Kamis propn 0
        Kantor noun -21 propn 21
        Kapal noun -18 propn 18
        Karena adp 4 sconj 3 | propn -8
        Katolik propn 42 | noun -22 adj -20
        Kawasan noun 1 propn -1
        Kecamatan noun -12 propn 12
        Kedokteran propn 27 | noun -27
        Kedua adj 13 num 19 | propn -11 det -21
        Kejadian noun 16 propn -15
        Kekuatan noun 10 | propn -10
        Kelas propn 25 | noun -25
        Kemudian adv -27 sconj 32
        Kenaikan noun 8 | propn -8
        Kenapa adv 6 | propn -6
        Kenegaraan noun 40 | propn -33 adj -7
        Kepala noun -1 propn 1
        Kepulauan propn 53 | noun -53
        Keputusan noun -30 propn 30
        Kerajaan propn 28 | noun -28
        Kerja noun 47 | propn -33 verb -15
        Kesatuan noun -18 propn 18
        Ketentuan noun 12 | propn -12
        Keterangan noun 25 | propn -25
        Ketika sconj 21 | adp -13
        Ketua noun 75 propn -75
        Keuangan noun 74 | propn -74
        Keuangannya noun 9 | propn -9
        Khusus adj 10 adv 36 | propn -50
        Kiai propn 3
        King propn 2
        Kita pron 2
        Kitab noun 38 propn -38
        Komisi noun -13 propn 13
        Komoditas noun 19 | propn -19
        Komposisi noun 3
        Konsumer noun 28 | propn -19 adj -9
        Koordinasi noun 26 | propn -26
        Korea propn 0
        Korporasi noun 50 | propn -41 adj -14
        Kota noun -73 propn 73
        Kredit noun 40 | propn -40
        Kristen propn 58 | noun -45 adj -20
        Ksatria noun 26 | propn -26
        Kurs noun 30 | propn -30
        LN noun 97 | propn -97
        LNG propn 15 | noun -15
        LPS propn 0
        Labuhan propn 9 | noun -9
        Lalu adv -59 sconj 74 | verb -14 cconj -11
        Lampung propn 0
        Lantai noun 46 | propn -46
        Laporan noun 22 | propn -22
        Laut propn 13 | noun -13
        Lebanon propn 0
        Lebih adv 0
        Lembaga noun 38 | propn -38
        Liga propn 57 | noun -57
        London propn 0
        Lord propn 29 | x -29
        Luar noun 36 | propn -33 adj -6
        Luas noun 34 | propn -28 adv -5
        MPR propn 0
        MS noun 80 propn -79
        Majelis noun 14 propn -14
        Makassar propn 0
        Malaysia propn 0
        Maluku propn 0
        Mandiri propn 28 | adj -18 adv -12
        Manunggal propn 13 | verb -13
        Maret propn 0
        Maroko propn 0
        Masjid noun -22 propn 22
        Mazmur propn 23 | noun -23
        Mei propn 0
        Meksiko propn 0
        Melayu propn 17 | adj -17
        Melihat verb 2
        Menara propn 39 | noun -39
        Mengapa adv 5 | propn -5
        Menkeu noun 13 propn -13
        Menko noun -12 propn 12
        Menteri noun -17 propn 17
        Menurut adp 51 | propn -23 verb -29
        Menurutnya adp 8 | propn -8
        Mereka pron 5 | propn -5
        Mesir propn 0
        Meski adv 22 sconj -19
        Meskipun sconj 5 | propn -5
        Metropolitan propn 1
        Minggu propn 34 | noun -34
        Mobile propn 4
        Monyet noun 12 | propn -12
        Muara propn 10 | noun -10
        Multi propn 13 | adj -13
        Multifinance propn 30 | x -26
        Mulyani propn 0
        Musa propn 0
        Musim noun 52 | propn -52
        Muslim noun 23 propn -22
        NII propn 1
        NPI propn 27 | noun -27
        NPL propn 18 x 9 | noun -41
        NTB propn 0
        NTT propn 0
        Nabi propn 30 | noun -30
        Nama noun 49 | propn -49
        Namun adv 34 cconj -26 | propn -21
        Nasional propn 24 adj -24
        Naskah noun 9 | propn -9
        Negara noun 46 propn -46
        Negeri noun 20 propn -18
        Neraca noun -1 propn 1
        Net propn -13 x 22 | noun -14
        Network propn 3
        Niaga propn 3
        Nilai noun 19 | propn -19
        No. noun -25 propn 25
        Nobel propn 0
        Nomor noun 9 propn -9
        Nota noun 36 | propn -36
        Novel noun -1 propn 1
        November propn 0
        Nya propn 45 | pron -45
        Obligasi noun -17 propn 17
        Oktober propn 0
        Oleh adp 2
        Olimpiade propn 16 | noun -16
        Orang noun 33 | propn -30
        Ordo noun 43 | propn -43
        Organisasi propn 41 | noun -41
        PDB propn 48 | noun -48
        PLTA propn 47 | noun -47
        PM propn 5 | noun -5
        PMA propn 18 | noun -18
        PNBP noun 57 | propn -57
        PP noun -28 propn 28
        PPN noun 70 | propn -70
        PPh noun 55 | propn -55
        PT propn 84 | noun -84
        Pada adp 19 | propn -5 adv -9 sconj -8
        Pagi noun -11 propn 11
        Pajajaran propn 0
        Pajak noun 25 propn -25
        Pakistan propn 0
        Pama propn 51 | noun -51
        Pandeglang propn 0
        Panitia noun 18 propn -18
        Papua propn 0
        Para det 4
        Paris propn 0
        Parlemen propn 10 | noun -10
        Pasar noun 63 | propn -63
        Pasukan propn 11 | noun -11
        Pasuruan propn 0
        Pefindo propn 0
        Pekalongan propn 0
        Pembangunan noun 2 propn -2
        Pembatasan noun -22 propn 22
        Pembayaran noun 31 | propn -31
        Pemberdayaan noun 2 propn -2
        Pembiayaan noun -28 propn 28
        Pemeringkat propn 31 | noun -31
        Pemerintah noun 16 propn -16
        Pemuda noun -6 propn 6
        Pendaratan noun 5 | propn -5
        Pendidikan propn 8 | noun -8
        Pendirian noun 18 | propn -18
        Penerbangan noun -74 propn 74
        Penerbitan noun 11 | propn -11
        Penerimaan noun 16 | propn -16
        Pengembangan propn 31 | noun -31
        Penghargaan noun 3 propn -3
        Pengurus propn 58 | noun -58
        Peningkatan noun 0
        Penurunan noun 9 | propn -9
        Perancis propn 0
        Perang noun 9 propn -8
        Peraturan noun 9 propn -9
        Perdagangan propn 8 | noun -8
        Perekonomian noun 0 propn 1
        Peringkat noun -31 propn 31
        Perolehan noun 1
        Perpajakan noun 31 | propn -30
        Persero propn 13 | noun -13
        Perseroan noun 16 | propn -16
        Pertumbuhan noun 11 | propn -11
        Perubahan noun 45 | propn -45
        Perusahaan noun 41 | propn -41
        Pesantren noun -7 propn 7
        Pesawat noun 8 | propn -8
        Piala noun -14 propn 14
        Pidato noun 33 | propn -33
        Pimpinan noun 6 propn -6
        Polandia propn 0
        Pondok noun -19 propn 19
        Pontianak propn 0
        Portugis propn 0
        Prancis propn 0
        Presiden noun 24 propn -24
        Prima propn 1
        Produk noun 32 | propn -32
        Produksi noun 31 | propn -31
        Program noun 51 | propn -51
        Project propn 7 | x -7
        Provinsi propn 51 | noun -51
        Publik noun 20 propn -19
        Pulau noun 11 propn -11
        Pulp propn 20 | noun -20
        Pusat propn 69 | noun -68
        Putih propn 15 | adj -15
        RAPBN noun 96 | propn -96
        RI propn 0
        RNA propn 11 | noun -11
        ROA propn 17 | noun -17
        RUPS propn 65 | noun -65
        RUPSLB propn 47 | noun -47
        Rabu propn 0
        Raden propn 15 | noun -15
        Raja propn 30 | noun -30
        Raja-Raja noun 30 | propn -30
        Rapat noun 61 | propn -46 adv -11
        Rating x 46 | noun -14 propn -30
        Ratu propn 37 | noun -37
        Raya propn 2
        Reboisasi noun 35 | propn -35
        Red propn 7 | x -7
        Redaksi noun 23 propn -23
        Rembang noun 62 | propn -62
        Rencana noun 13 | propn -13
        Rencananya noun 48 | adv -45
        Republik propn 15 | noun -15
        Return propn 9 | x -9
        Riau propn 0
        Ringgit noun 34 | propn -34
        Rob propn 34 | noun -34
        Romawi propn 0
        Romo propn 15 | noun -15
        Rupiah noun 17 | propn -17
        Rusia propn 0
        SBI propn 23 | noun -23
        SD propn 26 | noun -26
        SM noun 40 propn -26 | adv -19
        SMA propn 28 | noun -28
        SMAN propn 22 | noun -22
        SMK propn 16 | noun -16
        SUN propn 44 | noun -44
        Saat noun 34 adv 40 | propn -17 adp -33 sconj -52
        Sabtu propn 0
        Saham noun 50 | propn -50
        Salah adj 48 | noun -24 propn -9 adv -15
        Sama adj 7
        Sampai adp 16 | propn -9
        Samudra propn 8 | noun -8
        Satu num 13 | propn -11
        Saya pron 2
        Sebagai adp 11 | propn -11
        Sebelumnya adv 18 | propn -8 adp -9
        Sebuah det 1
        Secara adp -38 sconj 43 | propn -5
        Sedangkan adv 93 sconj -68 | propn -14 adp -23
        Sehingga sconj 9 | propn -9
        Sejak adp -45 sconj 51 | propn -13
        Sekarang noun 51 | adv -51
        Sekitar adv -44 adp 47
        Sekolah noun 11 propn -8
        Sekretaris noun 18 propn -18
        Sektor noun 26 | propn -26
        Sekutu propn 16 | noun -16
        Selain adv -12 adp -13 cconj 27 | propn -5 sconj -9
        Selama adp 13 | propn -10
        Selanjutnya adv 24 | propn -18 adj -6
        Selasa propn 0
        Selatan propn 40 | noun -40
        Sementara adv 72 cconj 22 sconj -58 | noun -47 propn -17
        Senin propn 0
        Senior adj 53 | propn -47
        Sensor propn 72 | noun -72
        Seorang det 5
        Seperti adp 24 | propn -6 sconj -17
        September noun -23 propn 23
        Seri propn 6 | noun -6
        Serikat propn 22 | noun -22
        Sertifikat propn 17 | noun -17
        Setelah adp 58 sconj -35 | propn -8 adv -27
        Setiap det 1
        Singapore propn 0
        Singapura propn 0
        Single x 44 | propn -42
        Skotlandia propn 0
        Solo propn 45 | noun -43 adj -5
        Soviet propn 0
        Spot propn 28 | noun -28
        Sri propn 21 | noun -21
        Standar propn 47 | noun -46
        Statistik propn 15 | noun -15
        Studi noun -14 propn 14
        Subordinasi propn 12 | noun -12
        Suku propn 30 | noun -30
        Sulawesi propn 0
        Sumatera propn 0
        Sunda propn 10 | adj -10
        Super propn 0 x 22 | adj -29 adv -8
        Surabaya propn 0
        Surat noun 15 propn -15
        Surplus noun 20 | propn -10 adj -9
        Sutradara noun 3 propn -3
        System propn 7 | x -7
        TBS propn 29 | noun -29
        TI noun 70 | propn -70
        TNI noun 87 | propn -87
        TPT propn 90 | noun -90
        TV noun 65 | propn -65
        Tahun noun 55 | propn -55
        Tanggal noun 20 | propn -7 adp -11
        Tango propn 39 | noun -39
        Tapi adv 49 cconj -45 | propn -9
        Tari noun -10 propn 10
        Tatar propn 14 | noun -13
        Tbk propn 32 | adj -32
        Telkom propn 0
        Teluk propn 15 | noun -15
        Tengah propn 23 | noun -15
        Tenggara propn 4
        Terbit noun 15 verb -8 | propn -6
        Ternate propn 0
        Tetapi adv 32 cconj -27 | propn -6
        Thailand propn 0
        The propn 22 | x -22
        Tim noun 1 propn -1
        Timur propn 41 | noun -39
        Tingkat noun 10 | propn -10
        Tionghoa propn 27 | adj -27
        Toba propn 0
        Tokyo propn 0
        Total noun 69 | propn -68
        Transaksi noun 18 | propn -18
        UKM propn 27 | noun -27
        US propn 0
        UU propn 51 | noun -51
        Udara propn 16 | noun -16
        Umum propn 21 adj -7 | noun -23
        Uni propn 10 | noun -10
        United propn 29 | x -29
        Universitas noun -1 propn 1
        Untuk adp 61 sconj -60
        Usaha noun 76 | propn -76
        Utama adj 59 | propn -59
        Utang noun -5 propn 5
        Utara propn 20 | noun -20
        Wakil propn 87 | noun -87
        Walaupun sconj 12 | propn -12
        Yahudi propn 24 | adj -24
        Yang pron -94 det 95
        Yayasan propn 34 | noun -34
        Yesus propn 0
        Yordania propn 0
        Yunani noun 44 propn -44
        abad noun 0
        acara noun 81 | propn -33
        acuh verb 21 | adj -21
        ada verb -42 | propn 5
        adalah aux 0
        adanya verb 71 | noun -71
        administrasi noun 1
        agak adj 1 adv -1
        agama noun 8 | propn 8 adj -13
        agar adp -10 sconj 11
        agreement x 34 | noun -13 propn -12 adj -5
        agustus noun -6 | propn 6
        ahli noun -36 | propn 55 adj -8
        air noun 61 | propn -38
        akal noun 0
        akan adp 25 aux 26 sconj -53
        akhir noun 60 | adj -60
        akhirnya noun -72 adv 73
        akibat noun 25 adp -25
        akrab adj 21 | adv -21
        aksara noun 0
        aksi noun 44 | propn -21
        aktif adj 4
        aktor noun 0
        aku pron 22 | propn -10
        akuisisi noun 0
        akun noun 0
        alam noun 6 | adj -9
        alasan noun 0
        alat noun 0
        album noun 0
        album-album noun 2
        aliran noun 55 | propn -27
        allah noun -10 | propn 10
        almarhum noun 45 | adj -45
        amal noun 12 adj -11
        amat adv 0
        amfibi noun 10 | adj -10
        anak noun 76 | propn -9
        anak-anak noun 0
        analis noun 0
        analog adj 0
        and propn -51 x 51
        anggaran noun 22 | propn -11
        anggota noun 0
        anggur noun 0
        angka noun 68 | propn -6
        angkat noun -19 verb 45 | adj -31
        angkatan noun 8 | propn -8
        animasi noun 0
        anomali noun 0
        antara noun -103 adp 114 | propn 6 adj -26
        antaranya noun -21 adp 22
        anti noun 2 adj -2
        antiemetic propn 73 | noun -44 adj -11 adv -7 x -25
        apa adv -5 pron 60 | propn -7 part -7 cconj -53
        apabila sconj 13
        apakah adv 49 pron -16 sconj -28 | part -35
        api noun 0
        aplikasi noun 0
        arah noun 0
        arti noun 0
        arus noun 0
        asal noun 54 adp -26 | propn -5 adv -13 sconj -25
        asam propn 96 | noun -90 adj -15
        aset noun 0
        asing adj 0
        asli adj 0
        aslinya noun 52 adj -19 | adv -36
        asset x 49 | noun -49
        asumsi noun 75 | propn -20
        asuransi noun 0
        atap noun 0
        atas noun -1 adp 13 sconj -24 | adj -22
        atau cconj 45
        ataupun cconj 0
        awal noun -54 adj 61 adv -13 | propn -26
        awalnya noun 39 adv -33 | propn -8
        awan noun 1
        ayahnya noun 0
        babak noun 0
        baca verb 0
        badan noun 7 | propn -5
        badut noun 31 | propn -12
        bagaimana adv 69 | propn -9 pron -62
        bagaimanakah adv 8 | pron -7
        bagi adp 88 sconj -51 | verb -50
        bagian noun 0
        bahan noun 34 | propn -12
        bahasa noun -27 | propn 19
        bahkan adv 22 sconj -20
        bahwa adp -67 sconj 67
        baik adj -62 adv 2 cconj 75 | propn -33 intj -9
        bait noun 18 | propn -18
        baju noun 0
        bakar noun 33 | verb -15 adj -19
        band noun -42
        bandara noun 81 | propn -61
        bangsa noun 82 | propn -21
        bangsawan noun 0
        bangunan noun 34 | propn -8
        bank noun 40 x -153 | propn 74
        bank-bank noun 0
        bantuan noun 0
        banyak adj -9 adv 40 det -38 | noun -69
        banyaknya adj 25 | noun -25
        bara noun 0
        barang noun 15 | adv -15
        barat noun 49 | propn -13 adj -35
        barel noun 0
        baru adj -103 adv 86 | propn 32
        baru-baru noun 9 | adv -9
        base noun 54 | x -54
        basis noun -58 | propn 46
        batas noun 0
        batik noun 46 | propn -25
        batu noun -100 | propn 17
        bau noun 29 | propn -23
        bawah noun 5 adp 0
        bayi noun 0
        beban noun 9
        beberapa det 31 | propn -5
        begitu adv 14 pron 0 | sconj -16
        bek noun 0
        bekerja verb 0
        belajar noun -38 verb 38
        belakang noun 11 | adj -11
        belanja noun 37 | propn -16 verb -21
        beli noun -46 verb 46
        beliau pron 0
        belum adv -17 part 20
        benar adj 18 | adv -18
        benar-benar adv 1
        bentuk noun 12 | verb -10
        benturan noun 0
        berada verb 3
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
        berbeda verb 38 | adj -32 adv -5
        berbentuk verb 0
        berbuat verb 0
        berbunga verb 0
        berdasarkan verb 16 adp -16
        berdiri verb 0
        berencana verb 1
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
        berkata verb 42 | propn -11
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
        bermasalah verb 23 | adj -23
        bermotor verb 13 | adj -13
        bernama verb 0
        bernilai verb 3
        beroperasi verb 0
        berpotensi verb 3
        berputar verb 0
        bersama adv 24 adp -22
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
        berupa verb 11 | adp -11
        berusaha verb 0
        berusia verb 0
        berwarna verb 2
        besar adj 59 | verb -59
        besarnya adj 29 | noun -29
        beserta adp 0
        biasa adj -37 adv 68 | propn -43
        biasanya adv 0
        biaya noun 0
        bicara noun 29 | verb -29
        bidang noun -36 | propn 67 adj -20
        bila sconj 67 | adv -64
        bilateral adj 6 | adv -6
        binatang noun 28 | propn -14
        bintang noun 14 | propn -14
        birokrasi noun 0
        biru adj 42 | noun -42
        bisa adj -18 aux 36 | noun -15
        bisnis noun 75 | propn -9
        bit noun 0
        blok noun -12
        blues adj 35 x 40 | noun -58 propn -49
        bola noun -61 | propn 28
        boleh aux 0
        bps noun 29 | propn -29
        bruto noun 55 | propn -14 adj -42
        buah noun 12
        buahnya noun 28 | propn -10
        budaya noun 12 | adj -12
        bukan adv 11 part 10 | propn -30
        bukanlah part 2
        buku noun 96 | propn -60
        bulan noun -58 | propn 21
        bumi noun -1
        bunga noun 11 | propn -11
        bunganya noun 0
        bursa noun -43 | propn 36
        burung noun 60 | propn -41
        buta adj -4 num 4
        buy x 0
        cadangan noun 52 | propn -16
        cahaya noun 1
        calon noun 13 | propn -12
        cara noun 0
        cenderung adj 90 | verb -90
        cepat adj 2
        cerita noun 16 | propn -6 verb -5
        cinta noun 15 verb -14
        cm noun 0
        coba verb 12 | part -12
        cokelat adj 77 | noun -77
        contoh noun 23 | propn -8
        corporate x 0
        country x 16 | propn -16
        cukai noun -90 | propn 23
        cukup adj -6 adv 6
        curah noun 21 | propn -11 adj -13
        daerah noun 17 | propn 49 adj -69
        daftar noun 16 | verb -16
        dahulu noun 38 adv -38
        dalam noun 51 adj -78 adp 29 sconj -72 | propn -10
        dalamnya noun 31 adj -27
        dampak noun 0
        dan propn -26 cconj 57 sconj -91
        dana noun 82 | propn -34
        dapat verb -5 aux 5
        darah noun 0
        dari adp 49 sconj -42 | propn -19
        dasar noun -38 | propn 44
        dasawarsa noun 0
        data noun 72 | propn -14
        datang verb 0
        datar noun 37 adj -37
        daya noun 12 | propn -5
        defisit noun 30 | propn -12 verb -20
        dekat adj 12 | adp -12
        demam noun 8 | adj -8
        demi adp 0
        demikian pron 41 | adv -33 det -5
        dendam noun 7 | verb -7
        dengan adp 6 sconj -10 | propn -19 cconj -44
        depan noun -22 adj 23
        departemen noun -52 propn 52
        deposito noun 0
        depresi noun -22 adj 22
        deputi noun 72 | propn -72
        desa noun -40 | propn 19
        desain noun -48 | propn 10
        devisa noun 0
        dewa noun 0
        dewan noun 37 | propn -18
        dewasa adj 59 | noun -59
        di adp 29 sconj -16 | propn -17
        dia pron 39 | propn -11
        diadakan verb 0
        diajarkan verb 0
        dialog noun -16 adj 16
        dianggap verb 0
        diatur verb 0
        dibagi verb 0
        dibahas verb 0
        dibanding verb 68 | adp -68
        dibandingkan verb 8 | adp -8
        dibangun verb 0
        dibantu verb 0
        dibatasi verb 0
        dibawah adp 12
        dibayarkan verb 0
        dibeli verb 0
        diberangkatkan verb 0
        diberikan verb 0
        diberlakukan verb 0
        dibiayai verb 0
        dibidang adp 95 | verb -95
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
        dijelaskan verb 1
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
        dimana sconj 36 | adv -36
        dimasukkan verb 0
        dimiliki verb 0
        dimulai verb 0
        dinamai verb 0
        dinamakan verb 0
        dini noun 17 | adj -15
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
        direktur noun -6 | propn 5
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
        domestik noun -74 adj 83 | propn -16
        double x 37 | adj -37
        drastis adj 5 | adv -5
        drs. noun 55 | propn -55
        drum noun 0
        dua num 3
        dukungan noun 64 | propn -14
        dulu noun 21 adj -3 adv -17
        dunia noun -33 | propn 21
        duta noun 35 | propn -35
        edisi noun 0
        edukasi noun 0
        efek noun -39 | propn 35
        efektif adj 4
        efisien adj 15 | adv -15
        ekonomi noun 140 | propn -62 adj -103
        eksekutif noun 26 adj -32
        ekspansi noun 0
        ekspansinya noun 0
        ekspektasi noun 15 | propn -5
        ekspor noun 66 | propn -13
        eksternal adj 0
        ekuitas noun 0
        elektronik propn 71 | noun -36 adj -43
        empat num 11
        enam num 0
        energi noun -19 | propn 11
        engkau pron 50 | propn -9
        equity x 17 | noun -13
        es noun 14 | adj -14
        euro noun 50 | propn -18
        exposure x 61 | noun -45 propn -9 adj -7
        facebook noun 68 | propn -15 verb -8 adj -28 x -17
        faktor noun 9
        fakultas noun 59 | propn -59
        farmasi noun 45 | propn -45
        fasilitas noun 0
        favorit noun 4 adj -32 | propn 24
        festival noun -31 | propn 13
        film noun 93 | propn -22
        final noun 32 | propn 5 adj -39
        finansial adj 0
        fisik noun 51 | adj -51
        fiskal adj 51 | propn -22
        fitur noun 0
        fokus noun 25 | verb -17 adj -8
        for propn -31 x 31
        foto noun 14 | propn -7
        frekuensi noun 0
        fundamental adj 40 | noun -40
        fungsi noun 44 | propn -13
        gabungan noun 24 | propn -21 adj -7
        gagal verb 52 | adj -52
        gambar noun 6 | verb -6
        ganja noun 0
        garis noun 41 | propn -12
        gas noun 25 | verb -25
        gawang noun 0
        gaya noun 101 | propn -68
        gedung noun -50 | propn 35
        gejolak noun 0
        gelandang noun 0
        gelar noun 25 | propn -22 verb -13
        gempa noun 0
        genangan noun 0
        generasi noun -54 | propn 48
        gerakan noun -38 | propn 17
        gereja noun 72 | propn -62
        gitar noun 0
        global adj -52 | propn 25
        globalisasi noun 0
        golongan noun 0
        grup noun 26 | propn -17
        gua noun 2
        gubernur noun 93 | propn -89
        guna adp 68 sconj -31 | noun -52
        gunung noun 0
        guru noun 0
        ha noun 10 num 10 | propn -20
        habis verb 0
        hadiah noun 0
        hak noun 57 | propn -23
        hakim noun 36 | propn -36
        hal noun 91 | propn -45
        halaman noun 0
        halnya noun 0
        hambatan noun 0
        hampir adv 15
        hanya adv 63 adp -61
        harap verb 46 | adv -46
        harga noun 61 | propn -25
        harganya noun 0
        hari noun 0
        harus verb -35 aux 56 | propn -27
        hasil noun 30
        hektare x 43 | noun -43
        henti noun -26 verb 26
        hibah noun 0
        hiburan noun 0
        hidup noun -4 verb -45 adj 38
        hijau adj 43 | noun -43
        hingga adp -116 sconj 116
        hitam adj -29 | propn 14
        hubungan noun -93 | propn 49
        hujan noun 2
        hukum noun 18 | propn 58 verb -20 adj -75
        hukuman noun 0
        hutan noun 19 | propn -11
        ia pron 45 | propn -21
        ialah aux 0
        ibu noun 18 | propn -12
        ibukota noun 0 propn 0
        ideal adj 0
        idola noun 0
        ikan noun 0
        ikut verb 9 | adv -9
        ilmiah adj -8
        ilmu noun 0
        impor noun 34 | propn -5
        in propn -58 x 58
        income x 0
        indah adj 0
        indeks noun 56 | propn -44
        independen adj 77 | propn -46
        indikator noun 0
        individu noun 0
        individual adj 59 x -52 | propn -8
        industri noun -4 adj -5
        infeksi noun 0
        inflasi noun 55
        informasi noun -74 | propn 25
        informasinya noun 0
        infrastruktur noun 0
        inggris noun 5 | propn -5
        ingin verb -14 aux 14
        ini pron -11 det 17 | propn -12
        instansi noun 0
        instrumen noun 0
        intensitas noun 0
        intermediasi noun 0
        internasional adj -79 | propn 34
        intervensi noun 0
        inti noun 0
        invasi noun 0
        investasi noun 0
        investor noun 94 | propn -48
        issue x 49 | noun -17 propn -34 adj -8
        istilah noun 64 | propn -25
        itu pron 5 det -4
        izin noun 0
        jadi verb 9 sconj 15 | propn -18 adj -9
        jaksa noun 52 | propn -52
        jalan noun -25 verb 25
        jalur noun 53 | propn -7
        jam noun 0
        jaminan noun 0
        jamrud noun 65 | propn -28
        jamuan noun 0
        jangka noun 49 | propn -5
        jarang adv 18 | adj -18
        jasa noun -12
        jatuh verb 0
        jauh adj 19 | adv -19
        jawab noun -21 verb 21
        jejak noun 0
        jelas verb -7 adj 38 | propn -6 adv -33
        jelasnya verb 0
        jelata adj 0
        jembatan noun 0
        jenis noun 2 adj 5 | propn -9
        jet noun 0
        jika adp -22 sconj 28 | propn -5
        jiwa noun 0
        jual noun -88 verb 88
        judul noun 0
        juga adv 44
        jumlah noun 31
        jumlahnya noun 0
        juru noun 19
        justru adv 0
        juta num 0
        kabar noun 22 | propn -8
        kabupaten noun 17 propn -17
        kacang noun 0
        kajian noun 0
        kakaknya noun 15 | pron -15
        kaki noun 89 | propn -31
        kalangan noun 28 | propn -9
        kalau sconj 55 | propn -5 adp -52
        kalender noun 0
        kali noun -85 adv 31 | propn 65
        kaliber noun 0
        kalinya noun 21 | adv -21
        kami pron 5 | propn -5
        kampanye noun 87 | propn -53
        kampung noun 0
        kampus noun 0
        kamu pron 0
        kan adv 11 part 5 | aux -20
        kantor noun -49 | propn 21
        kapal noun -36 | propn 18
        kapasitas noun 0
        kapitalisasi noun 0
        karakter noun 0
        karangrejo propn 75 | noun -70 x -8
        karaoke noun 0
        karena adp -11 sconj 14 | propn -8
        karier noun 0
        karya noun -10 | propn 10
        karyanya noun 13 | propn -13
        kasih noun 23 | verb -21
        kasus noun 0
        kata noun -58 verb 58
        katanya verb 0
        kategori noun 0
        kaum noun 0
        kawanan noun -16 | propn 5
        kawasan noun 0
        kaya adj 3
        ke adp 4 sconj 16 | part -20
        ke-4 adj 56 | noun -14 propn -22 x -17
        ke-5 adj 45 | noun -20 propn -10 x -10
        keadaan noun 0
        kebangkitan propn 91 | noun -91
        kebanyakan noun 2 adv -9 det 14 | adj -12
        keberadaan noun 0
        keberhasilan noun 18 | propn -10
        kebiasaan noun 0
        kebijakan noun 56 | propn -16
        kebutuhan noun 0
        kecamatan noun -22 propn 22
        kecelakaan noun 0
        kecil adj 0
        kecuali adp 1 sconj -1
        kecukupan noun 0
        kedai noun 0
        kedelapan adj 0
        kedua adj 79 num -12 | propn -11 det -71
        keduanya num 20 | pron -20
        keempat adj -11 num 11
        keenam adj 4
        kegiatan noun 81 | propn -33
        kehidupan noun 0
        keinginan noun 17
        kejadian noun 28 | propn -11 verb -11
        kejahatan noun 0
        kejuaraan noun 0
        kekayaan noun 0
        kekeliruan noun 0
        kekhawatiran noun 0
        kekuasaan noun 0
        kekuatan noun 32 | propn -10
        kelahiran noun 7 | adj -7
        kelapa noun 0
        kelas noun -46 | propn 25
        kelihatan verb 0
        kelima adj -6 num 6
        kelompok noun 0
        keluar verb 1
        kelurahan noun -65 | propn 15
        kemampuan noun 0
        kematian noun 0
        kembali verb -25 adv 28 | intj -5
        kemenangan noun 0
        kementerian noun -37 | propn 10
        kemerdekaan noun 0
        kemudian adv 27 adp -7 sconj -37
        kemungkinan noun 18 adv -16
        kenaikan noun 59 | propn -8
        kenapa adv 6 | propn -6
        kendaraan noun 0
        kenegaraan noun 40 | propn -33 adj -7
        kenyataan noun 1
        kepada adp 0
        kepadanya noun 5 | adp -5
        kepala noun -1
        kepemilikan noun 0
        kepentingan noun 0
        kepercayaan noun 7 | adj -7
        keputusan noun -39 | propn 30
        keras adj 0
        kereta noun 0
        kerja noun -50 verb 63 | propn -33
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
        ketentuan noun 37 | propn -12
        keterangan noun 43 | propn -25
        keterbukaan noun 0
        keterlambatan noun 0
        ketiga adj 6 | num -6
        ketika adp -1 sconj 48 | noun -50
        ketimpangan noun 9 | propn -5
        ketua noun 68 propn -68
        keuangan noun 92 | propn -74 adj -24
        keuangannya noun 9 | propn -9
        kewajiban noun 0
        keyboard propn 62 | noun -62
        khawatir adj 31 | verb -31
        khusus adj 10 adv 34 | propn -50
        khususnya adj -63 adv 63
        kilogram noun 0
        kimia noun 31 | propn 52 adj -64
        kinerja noun 0
        kini noun 15 adv -4 | propn -25
        kira verb 0
        kira-kira noun 1 adv -1
        kisah noun 61 | propn -9
        kisaran noun 0
        kita pron 8
        kitab noun 45 | propn -38
        klub noun 0
        km noun 4
        km2 noun 0
        kode noun 81 | propn -42
        koloni noun 0
        komando propn 39 | noun -39
        komersial adj 59 | propn -34
        komik noun 64 | propn -24
        komisaris noun 58 | propn -41
        komisi noun -18 | propn 13
        komitmen noun 0
        komoditas noun 45 | propn -19
        komoditi noun 0
        komponen noun 0
        komposisi noun 9
        komputer noun 0
        komune noun 0
        komunikasi noun 0
        komunis noun 24 | adj -24
        kondisi noun 44
        konferensi noun 65 | propn -49
        konkret noun 36 adj -36
        konon noun 22 adv -20
        konsep noun 0
        konsolidasi noun 0
        konstruksi noun 0
        konsumer noun 60 | propn -19 adj -44
        konsumsi noun 0
        kontes noun 45 | propn -10
        kontrak noun 0
        kontraktor noun 0
        kontribusi noun 0
        konversi noun 0
        koordinasi noun 47 | propn -26
        koperasi noun 49 | propn -26
        korban noun 0
        korporasi noun 88 | propn -41 adj -64
        korupsi noun 0
        kota noun 54 propn -54
        kotor adj 0
        kredit noun 99 | propn -40
        krisis noun 0
        ksatria noun 26 | propn -26
        kualifikasi noun 0
        kuartal noun 0
        kuartalan noun 11 | adj -11
        kuat adj 42 | adv -42
        kuatnya adj 14 | noun -14
        kunjungan noun 0
        kuno adj 0
        kupon noun 0
        kurang adj -50 adv 50
        kurs noun 44 | propn -30
        kursi noun 0
        kurun noun 0
        laba noun 93 | propn -7
        lagi adv 36 | propn -13 cconj -27
        lagu noun 0
        lahan noun 0
        lahir verb 24 | adj -24
        lain adj 32 | adv -32
        lain-lain adj 25 | pron -25
        lainnya noun -20 adj 48 | pron -41
        laki-laki noun 43 | adj -43
        laku noun 17 | adj -17
        lalu verb 67 adj -58 adv -62 sconj 37 | cconj -19
        lama noun -3 adj -18 | propn 49 adv -14
        lambat adj 0
        langkah noun 0
        langkah-langkah noun 0
        langsung adj -13 adv 13
        lanjut verb 75 adj -75
        lanjutnya verb 0
        lantai noun 46 | propn -46
        lapangan noun 0
        laporan noun 43 | propn -22
        laporannya noun 0
        laut noun -37 | propn 13
        layak adj 25 | verb -25
        layar noun 0
        lebar noun -19 adj 19
        lebih adj -16 adv 16
        lelang noun 0
        lemah adj 0
        lembaga noun 54 | propn -38
        lembar noun -33 | propn 5
        lensa noun 0
        lepas noun -78 adj 116 | verb -46 adp -40
        level noun 29 x -86 | propn 66
        lifting x 57 | noun -57
        lihat verb 65 | propn -25
        lima num 0
        lingkungan noun 32 | propn -17 adj -16
        listed x 109 | noun -62 propn -24 verb -10 adj -27
        listrik noun -23 | propn 45 adj -20
        liter noun 0
        ln noun 97 | propn -97
        loan x 30 | noun -15 propn -9 adj -5
        lokakarya noun 0
        lokal adj 29 | noun -29
        lokasi noun 6
        luar noun 8 adj 30 | propn -33
        luas noun 15 adj 15 | propn -28 adv -12
        lumayan verb -33 adv 52 | adj -27
        lupa verb 0
        m noun 0 | propn 17 num -15
        majalah noun 0
        maju verb 6 adj 37 | propn -44
        maka sconj 90 | cconj -90
        makan noun -25 verb 25
        makanan noun 48 | propn -7
        makro noun -49 adj 52
        maksimal adj 10 | adv -10
        malam noun 0
        mampu adj 136 aux -136
        mana adv -66 pron 66
        management x 13 | noun -13
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
        masjid noun -30 | propn 22
        maskapai noun 0
        massa noun 0
        masuk noun -24 verb 47 | adv -23
        masuknya verb 12 | noun -12
        masyarakat noun 84 | propn -20
        mata noun 0
        matahari noun 45 | propn -15
        matematika noun 0
        material noun 20 adj -20
        mati verb -65 adj 65
        matte x 58 | noun -40 propn -22
        mau verb 48 aux -10 | cconj -40
        maupun cconj 0
        mayat noun 0
        medan noun 0
        media noun 8 x -5
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
        memerintah noun 49 verb -49
        memerlukan verb 0
        memfasilitasi verb 0
        memicu verb 0
        memilih verb 0
        memiliki verb 51
        memimpin verb 0
        meminjam verb 0
        meminta verb 0
        memohon verb 0
        mempengaruhi verb 0
        memperbaiki verb 0
        mempercepat verb 21 | propn -7
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
        mendatang verb 33 adj -33
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
        mengingat noun -9 verb 65 | adp -74
        mengingatkan verb 0
        menginginkan verb 0
        mengirimkan verb 0
        mengklaim noun 44 verb -44
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
        menjadi verb 37 adp -28 | propn -20
        menjadikan verb 0
        menjaga verb 0
        menjawab verb 0
        menjelaskan verb 0
        menjual verb 0
        menkeu noun 13 | propn -13
        menolak verb 0
        menolong verb 0
        mentah adj 0
        menteri noun -19 | propn 17
        menuju verb 74 | adp -74
        menulis verb 0
        menunjang noun 27 verb -27
        menunjuk verb 0
        menunjukkan verb 0
        menurun verb 6 | adj -6
        menurunkan verb 0
        menurut adp 102 | propn -23 verb -82
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
        mereka pron 39 | propn -5
        merencanakan verb 0
        merokok verb 0
        merujuk verb 0
        merupakan verb 0
        mesin noun -31 | propn 6
        meski adv -14 sconj 16
        meskipun sconj 11 | propn -5
        meter noun 0
        mewujudkan verb 0
        mikro adj 0
        mil noun 0
        miliar num 0
        miliarder noun 63 | propn -27
        milik noun 69 | propn -11 adp -63
        minggu noun -28 | propn 28
        minimum noun 74 | adj -74
        minoritas noun 0
        minus propn -58 adj 88 | noun -44 cconj -6
        minyak noun 101 | propn -50
        misalnya noun 19 sconj 17 | adv -43
        mobil noun 0
        modal noun 74 | propn -39
        model noun 0
        modernisasi noun 0
        moneter adj 52 | propn -26
        monyet noun 48 | propn -12
        mortgage x 59 | noun -26 propn -27 verb -5 adj -13
        motor noun 0
        ms noun 80 | propn -79
        muda adj 13 num -13
        mudah adj 15 | adv -15
        mulai verb 31 | propn 44 adp -72
        multifinance x 33 | noun -69 propn 30
        mulus adj 1
        muncul verb 0
        mungkin adv 9 aux 33 | adj -50
        munisipalitas noun 0
        musik noun 3 | propn 10 adj -15
        musikal noun 65 | adj -65
        musim noun 101 | propn -52
        musuh noun 0
        nada noun 0
        naik verb 0
        naiknya verb 21 | noun -21
        nama noun 98 | propn -49
        namanya noun 0
        namun adv -27 cconj 35 | propn -21
        nanti noun 26 | adv -12 sconj -9
        nasional adj -46 | propn 24
        naskah noun 14 | propn -9
        negara noun 76 | propn -46
        negara-negara noun 0
        negatif adj 0
        negeri noun 40 | propn -18 adj -18
        neraca noun -2
        net x 37 | noun -28 propn -13
        netto x 46 | adj -46
        nikel noun 0
        nilai noun 109 | propn -19
        nilainya noun 0
        no noun -12 propn 12
        nomor noun 14 | propn -9
        non-keuangan adj 94 | noun -94
        non-migas adj 0
        nordic propn 97 | noun -56 verb -7 adj -39 x -27
        nota noun 36 | propn -36
        novel noun 3
        nyamuk noun -74 | propn 45
        nyata adj 0
        nyenyak adj 2
        obat noun 0
        objek noun 0
        obligasi noun -37 | propn 17
        obligasi-obligasi noun 0
        of propn 27 x -27
        offer x 22 | noun -8 adj -8
        olahraga noun 23 | verb -23
        oleh adp 96
        on propn -34 x 34
        oncom noun 0
        open noun 10 propn 33 | x -41
        operasi noun -20 | propn 22
        operasinya noun 0
        operasional noun 4 adj -4
        optik noun -28 adj 28
        optimis noun 32 | adj -32
        orang noun 48 | propn -30 part -16
        ordo noun 73 | propn -43
        organisasi noun -82 | propn 41
        otomatis adj 23 | adv -23
        otomotif adj 0
        outstanding x 61 | noun -40 propn -11 verb -5
        pabrik noun 0
        pada adp 60 sconj -29 | propn -5 adv -42
        padi noun 0
        pagi noun -23 | propn 11
        pahlawan noun 0
        pajak noun 35 | propn -25
        paling adv 0
        panas noun 40 adj 17 | propn -68
        panen noun 12 | verb -12
        pangkalan noun 0
        pangsit noun 0
        panitia noun 21 | propn -18
        panjang adj 46 | noun -42 propn -6
        pantai noun -29
        para det 111 | noun -109
        pariwisata noun 0
        parlemen noun -48 | propn 10
        partai noun 0
        paruh noun 0
        pasangan noun 0
        pasar noun 122 | propn -63
        pasien noun -88 | propn 46
        pasokan noun 0
        pasukan noun -39 | propn 11
        pegunungan noun 0
        pejabat noun 39 | propn -7
        pekan noun 0
        pelabuhan noun -11
        pelajaran noun 0
        pelaksanaan noun 0
        pelaku noun 0
        pelayaran noun 0
        peluang noun 0
        pelukis noun 59 | propn -28
        pemain noun 0
        pemancar noun 0
        pembagian noun 0
        pembahasan noun 7
        pembalap noun -11 adp 11
        pembangkit noun 0
        pembangunan noun 1
        pembatasan noun -28 | propn 22
        pembayaran noun 79 | propn -31
        pembebasan noun 0
        pembelian noun 0
        pembentukan noun 40 | propn -10
        pemberian noun -78 | propn 51
        pembiayaan noun -49 | propn 28
        pembuat noun 0
        pembuatan noun 0
        pembukaan noun 0
        pembunuhan noun 0
        pemegang noun 51
        pemeliharaan noun 0
        pemenang noun 18
        pemeringkat noun -68 | propn 31
        pemerintah noun 21 | propn -16
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
        pendanaan noun 29 | propn -13
        pendapatan noun 16
        pendaratan noun 8 | propn -5
        pendek adj 0
        pendidikan noun -36 | propn 8
        pendiri noun 0
        pendirian noun 25 | propn -18
        pendistribusian noun 0
        penduduk noun -97 | propn 34
        pendukung noun 5 | adj -5
        pendukungnya noun 0
        penegakan noun 0
        penembak noun 0
        penerapan noun 1
        penerbangan noun -95 | propn 74
        penerbitan noun 29 | propn -11
        penerimaan noun 58 | propn -16
        pengadaan noun 0
        pengalaman noun 0
        pengamat noun 41 | propn -25
        pengaruh noun -41 | propn 15
        pengeboran noun 0
        pengeluaran noun 0
        pengembalian noun 0
        pengembangan noun -47 | propn 31
        pengenaan noun 0
        pengetahuan noun 0
        pengganti noun 0
        penggerak noun 0
        pengguna noun 0
        penggunaan noun 57 | propn -7
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
        penjualan noun 84 | propn -17
        penonton noun 0
        penting adj 0
        penuh adj 33 | adv -33
        penulis noun 39 | propn -14
        penumpang noun 0
        penurunan noun 59 | propn -9
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
        per adp 49 | noun -38 num -8
        perairan noun 0
        peralatan noun 0
        peran noun 0
        perang noun 31 | propn -8 verb -13
        perangkat noun 0
        perasaan noun 0
        peraturan noun 19 | propn -9
        perbaikan noun 4
        perbankan noun 29 | adj -29
        perbedaan noun 6
        percaya verb 6 | adj -6
        perdagangan noun -62 | propn 8
        perdana noun -15 | propn 19 adj -8
        perekonomian noun 5
        perempuan noun -50 adj 50
        pergantian noun 0
        pergerakan noun -56 | propn 30
        perguruan noun -70 | propn 42
        perhatian noun 19 | adj -19
        peri noun 0
        peringkat noun -49 | propn 31
        peringkat-peringkat noun 0
        periode noun 78
        peristiwa noun 17 | propn -5
        perjalanan noun 0
        perjanjian noun 68 | propn -42
        perkebunan noun -26 propn 26
        perkembangan noun 0
        perkiraan noun 55 | propn -5
        perkotaan noun 42 | adj -42
        perlu verb 25 | adj -25
        perluasan noun 0
        permainan noun 0
        permasalahan noun 0
        permata noun 3
        permintaan noun -52 | propn 17
        permodalan noun 69 | propn -47
        pernah adv 54 | aux -54
        pernyataannya noun 0
        perolehan noun 2
        perpajakan noun 41 | propn -30 adj -9
        perpanjangannya noun 0
        pers noun 0
        persen noun 0
        persepsi noun 0
        perseroan noun 117 | propn -16
        persetujuan noun 0
        persiapan noun 3
        persyaratan noun 0
        pertama adj 0
        pertambangan noun 0
        pertandingan noun 0
        pertanian noun 7 | propn 31 adj -23
        pertanyaan noun 0
        pertemuan noun 0
        pertengahan noun 0
        pertumbuhan noun 85 | propn -11
        perubahan noun 79 | propn -45
        perumahan noun -54 | propn 24
        perusahaan noun 110 | propn -41
        perwakilan noun 46 | propn -12
        pesawat noun 66 | propn -8
        pesawatnya noun 0
        peserta noun 20 | propn -8
        pialang noun 0
        pidato noun 45 | propn -33
        pihak noun 53
        pihaknya noun 68 | propn -24
        pimpinan noun 6 | propn -6
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
        popularitas noun 18 | propn -9
        populasi noun 0
        porsi noun 0
        portofolio noun 0
        pos noun -4
        posisi noun 62
        posisinya noun 0
        positif adj 0
        potensial adj 0
        potongan noun 0
        pph noun 55 | propn -55
        ppn noun 70 | propn -70
        presiden noun 24 | propn -24
        pria noun 10 | adj -10
        pribadi noun -43 adj 44
        primer adj 0
        prinsip noun 0
        privat adj 0
        produk noun 77 | propn -32
        produksi noun 103 | propn -31
        produksinya noun 0
        profil noun 0
        profitabilitas noun 0
        program noun 90 | propn -51
        proses noun 0
        prospek noun 0
        provinsi noun -41 propn 42
        proyek noun 59 | propn -12
        publik noun 49 | propn -19 adj -27
        pukul noun 1
        pula adv 23 | part -23
        pulau noun 48 propn -48
        puluh num 0
        pun part 0
        puncak noun 0
        punggung noun 0
        pupuk noun 3 verb -3
        pusat noun 3 | propn 69 adj -85
        putaran noun 0
        putih adj -41 | propn 15
        putra noun 7 | adj -6
        radio propn 67 | noun -67
        raja noun -49 | propn 30
        raja-raja noun 50 | propn -30
        rakortas noun 0
        raksasa adj 71 | noun -71
        rakyat noun 0
        rancangan noun 0
        rapat noun 70 | propn -46 verb -5 adv -15
        rapbn noun 96 | propn -96
        rasa noun 9 | verb -9
        rasio noun 0
        rata-rata noun -22 adj 41 | adv -40
        rate x 82 | propn -54
        rating x 88 | noun -60 propn -30
        rayon noun 0
        realisasi noun 38 | propn -10
        reboisasi noun 35 | propn -35
        reformasi noun 0
        regional adj -8
        rekaman noun 0
        rekan noun 19 | propn -10
        relatif adj 34 adv -34
        remaja noun 22 | propn -17 adj -6
        rembang noun 62 | propn -62
        rencana noun 88 | propn -13
        rencananya noun 52 | adv -50
        rendah adj 0
        resmi adj 50 | adv -50
        revisi noun 0
        ribu num 0
        ribuan noun 20 | num -20
        rights x 44 | noun -11 propn -21
        riil adj 60 | propn -9
        ringgit noun 34 | propn -34
        risiko noun 0
        rock noun 0
        rokok noun 0
        ruang noun 0
        rumah noun 0
        rupiah noun 102 | propn -17
        saat noun 67 adv -35 adp -29 sconj -47 | propn -17
        sadar verb 0 adj 0
        sahabat noun 0
        saham noun 99 | propn -50
        sahamnya noun 0
        saja adv 4
        sakit adj -6 | noun -66 propn 51
        salah adj 105 | noun -65 propn -9 adv -32
        saling adv 0
        sama noun -58 adj 99 | adv -7 adp -49 cconj -17
        sampah noun 0
        sampai verb 3 adv 48 adp -15 sconj -46 | propn -9
        samping noun 0
        sampul noun 0
        sana noun 3 det 61 | pron -76
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
        sebagai adp 132 | propn -11
        sebagaimana adp 39 sconj -39
        sebagian noun 73 | adv -14 det -63
        sebaik adj 8 | adp -8
        sebaliknya adv 15 | noun -14
        sebanyak noun -68 adj -21 adp 73
        sebelah noun -101 adp 101
        sebelum adp -90 sconj 91
        sebelumnya adj 12 adv 7 adp -23 | propn -8
        sebenarnya adv 33 | adj -33
        sebesar noun 68 adp -68
        sebuah det 16
        secara adp 78 sconj -72 | propn -5
        securities x 29 | noun -11 propn -18
        sedang adv -6 aux 44 | adj -48 sconj -5
        sedangkan adv -32 adp 13 sconj 20 | propn -14
        sedikit adv 35 det -24 | adj -13
        sedikitnya adj 6 adv -6
        segar noun -51 adj 67 | propn -20
        segera adj 17 adv -17
        segmen noun 0
        seharusnya adv 1 aux -1
        sehat adj 0
        sehingga sconj 74 | propn -9
        sehubungan sconj 30 | adp -30
        seismik adj 0
        sejak adp 26 sconj -20 | propn -13
        sejalan noun 30 | adj -30
        sejarah noun -78 | propn 43
        sejenis noun 37 | adj -37
        sejumlah noun 70 det -30 | adp -57
        sekali adv 5
        sekaligus adv 49 | cconj -49
        sekalipun adv 15 sconj -15
        sekarang noun 27 adv -24 | adj -5
        sekelas noun 61 | adj -59
        sekitar adj -38 adv 0 adp 69 | noun -94
        sekitarnya noun 26 adj -26
        sekolah noun 24 propn 0 | verb -29
        sekretaris noun 18 | propn -18
        sekte noun 0
        sektor noun 94 | propn -26
        selain adv -54 adp 16 cconj -9 sconj 30 | propn -5
        selalu adv 0
        selama adp -14 sconj 21 | propn -10
        selamat verb 14 adj -12 | propn 10 intj -10
        selanjutnya adj 29 adv -13 | propn -18
        selatan noun -39 | propn 40
        selebriti noun 0
        selesai verb 26 adj -26
        selisih noun 0
        seluas noun 44 | adj -5 adp -41
        seluler noun 44 | adj -44
        seluruh det 47
        seluruhnya adv -8 det 8
        semacam noun -41 adp 41
        semakin adv 6
        sembilan num 0
        sementara noun -52 adj 64 adv -9 cconj -10 sconj -17 | propn -17
        semesta noun 2
        semester noun 93 | propn -55
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
        sepak noun -8 | propn 41 verb -40
        sepakat verb -40 adj 40
        sepanjang noun 74 | adp -72
        sepenuhnya adv 0
        seperti adp 21 sconj -18 | propn -6
        september noun -23 | propn 23
        sepuluh num 0
        serangan noun 56 | propn -16
        serat noun 0
        serbuan noun 0
        seri noun 3 | propn 6 adj -8
        serial noun 32 | propn -6
        sering adv 43 | adj -43
        serta verb -56 cconj 56
        serupa adj 0
        sesama noun 65 | det -65
        seseorang pron 23 | propn -11
        sesuai adj 106 | adp -106
        sesuatu pron 0
        setara noun 14 | adj -14
        setelah adv -26 adp 9 sconj 12 | propn -8
        setempat noun -3 adj 3
        setiap det 10
        setuju verb 0
        seusai adp -32 sconj 32
        si det 0
        siap verb 36 | adj -36
        siapa pron 0
        siaran noun 0
        sidang noun 0
        sifatnya noun 0
        signifikan adj 39 | adv -39
        silam noun 27 | verb -10 adj -14
        simpanan noun -27 | propn 27
        single x 44 | propn -42
        sisanya noun 53 | propn -20
        sisi noun 0
        sistem noun -82 | propn 60
        situasi noun 0
        situs noun -84 | propn 44
        skor noun 0
        sm noun 40 | propn -26 adv -19
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
        standar noun -124 adj 92 | propn 47
        stasiun noun -35 | propn 12
        status noun 0
        strategi noun 0
        struktur noun -62 | propn 29
        studi noun -15 | propn 14
        suara noun 0
        suatu det 3
        subprime x 64 | noun -24 propn -19 verb -6 adj -10 adv -7
        subsidi noun 0
        suci adj 13 | propn -13
        sudah adp -2 aux 63 | adj -62
        sudut noun 0
        suku noun 54 propn -54
        sulit adj 0
        sumber noun 0
        sungai noun 30 propn -30
        supaya adv 38 sconj -38
        super adj 4 x -2 | adv -11
        surat noun 20 | propn -15
        surplus noun 74 adj -64 | propn -10
        survei noun 0
        susah adj 0
        suspensi noun 0
        sutradara noun 7
        swasta adj 68 | noun -95 propn 23
        syarat-syarat noun 0
        syariat noun 0
        tadi noun 19 | adv -15
        tahap noun 0
        tahapan noun 0
        tahu verb 55 | noun -55
        tahun noun 126 | propn -55
        tahunan noun -14 adj 14
        tahunnya noun 0
        tajam adj 7 | adv -7
        tak part 32 | x -32
        tambahan noun 9 adj -9
        tambahnya verb 0
        tambang noun 0
        tampak verb 49 | adj -49
        tamu noun 0
        tanah noun 61 | propn -9
        tanaman noun 0
        tandan noun 47 | propn -26
        tangan noun 0
        tangga noun 0
        tanggal noun 61 | propn -7 verb -26 adp -28
        tangguh adj 0
        tanker noun -19 | propn 6
        tanpa adp 2 sconj -2
        tantangan noun 0
        tapi adv -7 cconj 11 | propn -9
        target noun 77 | propn -5
        tari noun -9 | propn 9
        tarif noun 0
        tata noun -69 | propn 33
        tekanan noun 43 | propn -10
        teknis adj 0
        teknologi noun -42 | propn 6
        teks noun 0
        tekstil noun -16
        telah aux 60
        telepon noun 0
        televisi noun 0
        teluk noun -15 propn 15
        tema noun 0
        tembaga noun -16 adj 16
        tembakau noun 0
        tempat noun 31 | pron -30
        tempe noun 0
        tempo noun -44 | propn 9
        tenaga noun 11
        tender noun 5 x -5
        tengah noun -24 aux 10 | propn 23 adj -9
        tentang adp 0
        tentara noun -49 | propn 16
        tepat adj 21 adv -21
        terakhir adj 36 | adv -36
        terbagi verb 3
        terbaik adj 0
        terbatas verb -52 adj 61 | propn -17
        terbesar adj 0
        terbit noun 14 verb -7 | propn -6
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
        terlebih adv 13 | adj -10
        terletak verb 0
        terlibat verb 1
        terlihat verb 0
        termasuk verb 28 | adp -28
        ternyata adv 2
        terpaksa verb -30 adv 31
        terpenuhi verb 0
        terpilih verb 34 | adj -34
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
        tetapi adv -44 cconj 53 | propn -6
        the propn 67 | x -67
        ti noun 70 | propn -70
        tiap det 4
        tidak part 18 | intj -18
        tidakkah part 11 | intj -7
        tidaklah part 2
        tidur noun 72 verb -41 | adj -44
        tiga num 1
        tiket noun 0
        tim noun 7 | propn -7
        timur noun -34 | propn 39 adj -6
        tindakan noun 0
        tinggal noun 23 verb -23
        tinggi noun -56 adj 56
        tingkah noun 0
        tingkat noun 38 | propn -10
        tinju noun 46 verb -46
        tipis adj 2
        titik noun 1
        tni noun 87 | propn -87
        tokoh noun 0
        ton noun 0
        top adj 0
        total noun 75 adj -10 | propn -68 adv -14
        tradisi noun 9 propn -9
        tradisional adj 0
        transaksi noun 95 | propn -18
        transfer x 2
        transparansi noun 0
        transportasi noun -22 | propn 5
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
        tumbuhan noun 68 | propn -46
        tunai noun -10 adj 31 | propn -28
        tunduk verb 0
        tuntutan noun 0
        turis noun 0
        turun verb 0
        turunnya verb 8 | noun -8
        tv noun 65 | propn -65
        uang noun 0
        ucapnya verb 0
        udara noun -49 | propn 16
        ujar verb 0
        ujarnya verb 0
        ujian noun 0
        ukuran noun 0
        ulama noun 0
        ulang verb -40 adv 40
        umat noun 0
        umatnya noun 0
        umum noun -73 adj 52 | propn 21
        umumnya noun -49 adv 49
        unggulan noun 24 | adj -24
        unit noun 0
        universitas noun -37 propn 37
        unsur noun 0
        untuk adp 53 sconj -52
        upacara noun 54 | propn -31
        upaya noun 47 | propn -13
        urutan noun 0
        usaha noun 112 | propn -76
        usahanya noun 0
        usai adp -114 sconj 119 | verb -13
        usul noun 0
        utama adj 66 | propn -66
        utamanya noun -3 adj 41 | adv -66
        utang noun -3 | propn 5
        utara noun 24 | propn 20 adj -43
        video noun -2
        vitamin noun 0
        volatilitas noun 0
        volume noun 0
        wajah noun 5
        wakil noun -91 propn 91
        waktu noun 51 | sconj -44
        walaupun sconj 23 | propn -12
        wanita noun 7 | adj -7
        warga noun 0
        warna noun 54 | propn -27
        wilayah noun 39 | propn -26 adj -14
        wisata noun 4
        x propn 30 x 18 | noun -65
        y x 80 | noun -42 propn -36 adj -8
        ya part 4 intj -2
        yaitu adp 26 sconj 35 | cconj -101
        yakin verb -55 adj 55
        yakni adv 17 sconj 44 | cconj -82
        yang pron 70 det -70
        year x 0
        yen noun 0
        yield x 54 | noun -54
        zaman noun 0
        """
}
