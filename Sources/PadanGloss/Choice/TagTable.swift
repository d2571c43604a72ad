// Made by Scripts/learn-tags; do not edit. Learned from the training part of UD_Indonesian-CSUI and the development
// part of UD_Indonesian-GSD (https://universaldependencies.org); this table is CC BY-SA 4.0.

/// What the tagger has learned from treebanks; `TagModel` reads it, `TagRows` says what the rows are.
enum TagTable {
    /// The weights of classes where something can be observed, in hundredths of a nat.
    static let rows = """
        neighbours: yang dan di pada dengan dari ini persen untuk dalam tahun akan itu menjadi adalah oleh atau triliun dolar tersebut juga sebagai sebesar ke tidak telah miliar lebih saham mencapai karena per kata mengatakan dapat
        readings: 135
        0 after noun: noun 15 propn -54 verb -26 adj 25 adv -24 adp 26 aux -8 det 56 num -8 part -12 cconj 22 sconj -48 intj -31 punct 44 x -57
        1 after propn: noun -124 propn 140 adj -73 adv -47 adp -42 aux 20 pron -67 det -23 num -10 part 14 cconj -23 sconj -41 sym 5 punct 12 x -84
        2 after verb: noun 15 propn -38 verb -31 adj 34 adv 11 adp 43 aux -33 pron -43 det 18 num 18 part -15 cconj 22 sconj 17 intj -26 punct -22 x -54
        3 after adj: noun -46 propn -77 adj -91 adv -29 adp 20 aux 14 pron -18 det -25 part -75 cconj 13 sconj 72 x -16
        4 after adv: noun -24 propn -24 verb 49 adj 62 adv -23 adp -57 aux -15 pron -11 det -108 num -23 part -35 cconj -58 sconj -123 intj -6 punct -10 x 48
        5 after adp: noun 53 propn 49 verb -143 adj -23 adv -65 adp -104 aux -50 pron 58 det -22 num 36 part -6 cconj -21 sconj -127 intj -6 sym 18 punct -18 x 7
        6 after aux: noun -37 propn 24 verb 62 adj -10 adv -40 adp -63 aux 34 pron -42 det 97 num -82 cconj 39 sconj -7 intj -5 punct -71 x -16
        7 after pron: noun -63 propn -14 verb 36 adj 15 adv 13 adp -53 aux -7 pron -17 det 34 num -57 part 28 cconj -19 sconj -87 intj -5 x 13
        8 after det: noun 26 propn 18 verb 13 adj -27 adv -12 adp -5 pron -13 det -68 num 12 part 11 cconj 5 punct -7 x -22
        9 after num: noun 82 propn -29 verb -56 adj -65 adv -8 adp -6 aux 21 pron -23 det -13 num -17 cconj -29 punct 6
        10 after part: noun -43 propn -32 verb 73 adj 57 adv 12 adp -78 aux -25 pron -16 det -28 cconj -7 sconj -5 punct -27
        11 after cconj: noun 8 propn -10 verb -12 adj 24 adv 12 adp -27 aux 21 pron -14 det 31 cconj 22 sconj -87 intj -6 punct -27 x 18
        12 after sconj: noun -25 propn 10 verb 72 adj -8 adv -38 adp -84 aux -36 pron 17 det -54 num 20 part 52 cconj -11 sconj 6 sym -18 punct -88 x -85
        13 after intj: noun -15 propn -16 verb 18 adv -5 adp -9 pron -17 punct -6
        14 after sym: noun 32 propn -47 adj -10 adv 11 adp 42 pron 22 det -17 sconj -49 x 31
        15 after punct: noun -12 propn 7 verb -40 adj -63 adv -41 adp 28 aux 67 pron -37 det -30 num 97 part -23 cconj 5 sconj 35 intj 50 x -31
        16 after x: noun -74 propn -52 verb -11 adj 7 adv -33 adp -20 aux 18 pron 7 det 11 num -54 part 11 cconj -7 sconj -52 sym -5 punct -10 x 133
        17 after edge: noun 13 propn -51 verb -40 adj -85 adv 31 aux 18 pron 17 det 31 num 37 cconj -5 sconj 20 x -42
        19 lexicon noun propn: noun -80 propn 95 adj -5
        20 lexicon noun verb: noun -30 propn 23 verb -8 adj -13
        21 lexicon noun adj: noun -60 propn 87 verb -26 adj -80 adv -77 adp 121 aux 12 det 46 x 62
        22 lexicon noun adv: propn 76 adv -47
        23 lexicon noun adp: noun 56 propn 36 verb -15 adv -11 adp -53 sconj -20
        25 lexicon noun pron: noun 27 propn 79 pron -110
        28 lexicon noun part: noun 41 propn -13 part -23
        30 lexicon noun sconj: noun 89 sconj -88
        31 lexicon noun intj: noun 33 propn -30
        34 lexicon noun x: noun -31 propn 31
        35 lexicon noun edge: noun -66 propn 9 verb 51 adj 61 adp 12 pron 47 num 6
        36 lexicon propn noun: noun 43 propn -41
        38 lexicon propn verb: noun -11 propn 15
        39 lexicon propn adj: noun 27 propn -22 adj 6 adv -8
        41 lexicon propn adp: noun -25 propn 21
        49 lexicon propn intj: noun -20 propn 33 intj -15
        53 lexicon propn edge: noun -38 propn 49
        54 lexicon verb noun: noun 21 verb -40 adj 36 adv -16
        57 lexicon verb adj: propn 6 verb 18 adj -32 adv -5
        58 lexicon verb adv: noun -6 verb 45 adv -48
        59 lexicon verb adp: propn 46 verb 34 adp -70
        60 lexicon verb aux: verb 40 cconj -39
        64 lexicon verb part: verb 7 part -7
        71 lexicon verb edge: noun -68 propn 10 verb 51 adp 41 aux -16
        72 lexicon adj noun: noun 11 adj 17 adv -74 cconj -7
        73 lexicon adj propn: noun -41 propn 62 adj -30
        74 lexicon adj verb: noun 23 verb 78 adj -94
        76 lexicon adj adv: noun 34 propn -42 verb 16 adv -62 det -5 cconj 65 intj -6
        77 lexicon adj adp: noun -66 adj 137 adv -8 adp -101 cconj -21
        79 lexicon adj pron: noun -58 adv -6 pron -74 det 111
        81 lexicon adj num: adj 12 adv -12
        85 lexicon adj intj: propn 19 verb 46 adj -47 intj -19
        89 lexicon adj edge: noun -36 propn 16 verb -38 adj 48 num -26 x 42
        90 lexicon adv noun: noun -14 adv 15
        92 lexicon adv verb: noun -32 verb -64 adj -23 adv 94
        93 lexicon adv adj: noun 136 propn -33 verb 50 adj -103 adv -35 adp -36 sconj 44
        95 lexicon adv adp: noun -67 propn -45 adj -58 adv -23 adp 117
        97 lexicon adv pron: propn -12 adv 12
        98 lexicon adv det: adv -50 pron 57 det -5
        100 lexicon adv part: adv 40 part -40
        101 lexicon adv cconj: propn -20 adv 14 cconj 6
        102 lexicon adv sconj: noun 38 propn -5 adv -6 sconj -25
        107 lexicon adv edge: noun 52 propn -23 adj -47 adv 67 adp -141 det 16 sconj -36
        108 lexicon adp noun: noun 113 propn -19 adj -59 adp -53 num -10 sconj -49
        109 lexicon adp propn: noun -30 adp 31
        110 lexicon adp verb: noun -34 propn 7 verb 16 adp -47 sconj 35
        111 lexicon adp adj: noun 6 propn -19 verb 70 adj -58 adp 47 sconj -151
        112 lexicon adp adv: propn -25 adv -47 adp 169 sconj -160
        118 lexicon adp part: part -26 sconj 26
        120 lexicon adp sconj: propn -86 verb -12 adv 59 adp 28 cconj -52
        125 lexicon adp edge: noun 117 propn -99 verb 150 adv -52 adp -51 cconj -5 sconj -77
        126 lexicon aux noun: noun -19 adj -24 aux 42
        128 lexicon aux verb: verb -5 aux 5
        129 lexicon aux adj: adj 68 adp -13 aux -69
        130 lexicon aux adv: adj -73 adv 21 aux 44
        131 lexicon aux adp: adp 20 aux 61 sconj -90
        143 lexicon aux edge: propn -19 verb -89 adv 76 aux 24
        147 lexicon pron adj: adj -14 adv -7 pron -99 det 111
        155 lexicon pron cconj: propn -8 adv -13 pron 92 part -8 cconj -73
        161 lexicon pron edge: noun 9 propn -7 pron 133 det -162 num 19
        162 lexicon det noun: noun 8 adv -16
        164 lexicon det verb: verb -89 det 89
        165 lexicon det adj: propn -24 adj 116 adv -21 det -95
        166 lexicon det adv: noun -99 adv 62 det -30
        169 lexicon det pron: propn -30 pron -22 det 33
        179 lexicon det edge: noun 84 propn -40 pron -66 sconj 31
        180 lexicon num noun: noun 22 num -22
        184 lexicon num adv: propn 17 num -16
        188 lexicon num det: propn -11 det -47 num 58
        197 lexicon num edge: noun 18 propn -31 num 22
        204 lexicon part aux: aux -18 part 19
        210 lexicon part sconj: adv 85 pron -27 part -46 sconj -39
        211 lexicon part intj: propn -24 part 24 intj -13
        214 lexicon part x: part 35 x -35
        215 lexicon part edge: propn -27 part 102
        219 lexicon cconj adj: adj 46 cconj -48
        220 lexicon cconj adv: adv 67 cconj -67
        233 lexicon cconj edge: propn -166 verb -83 adv -80 adp 20 cconj 102 sconj 77
        234 lexicon sconj noun: noun 55 propn -31 adv -48 adp 44 sconj -73
        236 lexicon sconj verb: propn -17 adj -6 sconj 18
        238 lexicon sconj adv: noun -93 propn -28 adj 83 adv 37 cconj -7 sconj -32
        239 lexicon sconj adp: propn -32 adv -52 adp 5 sconj 50
        245 lexicon sconj cconj: noun -5 propn -7 sconj 18
        251 lexicon sconj edge: propn -58 adv 37 adp -133 sconj 119
        269 lexicon intj edge: propn -12 part 8 intj 6
        306 lexicon x noun: noun 48 x -49
        323 lexicon x edge: noun 50 propn 26 x -61
        341 lexicon edge edge: noun 43 propn 31 verb -135 adj -60 adv -179 x 9
        367 ends meng kan: verb 66
        368 ends meng asi: verb 9
        384 ends meng i: noun -20 verb -56 adp 80 sconj -46
        385 ends meng _: noun 9 propn -7 verb 109 adv 14 adp -112
        401 ends peng al: noun -17 propn 17
        402 ends peng an: noun 31 adj -24
        407 ends peng _: noun -44 propn 24
        410 ends mem nya: noun -19 verb 33
        424 ends mem an: propn -13 verb 13
        428 ends mem i: verb 123 adj -34
        429 ends mem _: noun 59 propn -22 verb -19 adj -11
        430 ends men annya: noun -14 verb 42
        432 ends men nya: noun -9 propn -12 verb 14 adp 13
        433 ends men kan: verb 16
        443 ends men ik: verb 10 adj -10
        450 ends men i: noun -50 propn 41 verb 83 adp -54
        451 ends men _: noun 27 propn -62 verb 25 adj -66 adv 28 adp 36
        454 ends pem nya: noun 71 propn -26
        455 ends pem kan: noun -40 propn 18
        468 ends pem an: noun -20 propn 15
        473 ends pem _: noun 32 propn -29 adp 12
        476 ends pen nya: noun 41 propn -9
        477 ends pen kan: noun -65 propn 19
        488 ends pen is: noun 57 propn -20
        490 ends pen an: noun 104 propn -45
        494 ends pen i: noun 34
        495 ends pen _: noun 9 propn 23 verb -10 adj -49
        498 ends ber nya: noun -114 adj 106
        499 ends ber kan: verb 45 adp -36
        505 ends ber lah: propn -8 verb 53 adj -45
        512 ends ber an: verb 68 adj 13 adv -18
        513 ends ber si: verb 5
        515 ends ber or: verb 9 adj -11
        516 ends ber i: verb 8 det 15
        517 ends ber _: noun 23 propn 30 verb 115 adj -125 adv 44 adp -68 pron 13 det -45 sconj 31
        520 ends ter nya: noun 23 verb -22
        522 ends ter asi: verb 23 adj -51
        531 ends ter ik: verb 5 adj -15
        533 ends ter al: noun -32 propn 32 verb 21 adj -30
        534 ends ter an: noun -21
        538 ends ter i: verb 114 adj -36
        539 ends ter _: noun -20 propn -59 verb -20 adj -13 adv 11 adp -176 det 89 x 56
        540 ends per annya: noun 25 propn -10
        543 ends per kan: noun 63 propn -8 adj -50
        554 ends per is: noun -83 adj 83
        556 ends per an: noun 33 propn -10 adj 24 adv -69
        560 ends per i: noun 5 adj -5
        561 ends per _: noun 24 propn 25 verb -19 adj -84 adv 74 aux -76
        565 ends me kan: verb 90
        570 ends me wan: verb -24 adp 24
        572 ends me pun: propn -6 sconj 11
        578 ends me an: noun -42 propn -33 verb 67 x -5
        582 ends me i: propn -5 verb -74 adv -12 adp 58 sconj 15
        583 ends me _: noun 23 propn 25 verb 76 adj -74 adv -5 pron 43 x 11
        598 ends pe is: noun 69 propn -34
        600 ends pe an: noun -149 propn 84
        604 ends pe i: noun 84 propn -57
        605 ends pe _: noun 63 propn 7 verb 21 adj -11 adv -36 x -11
        606 ends di annya: propn -11 verb 27
        608 ends di nya: noun 40 verb -55
        609 ends di kan: verb 151 adp -11
        611 ends di isi: noun -59 propn 23
        619 ends di ik: propn -12 adp 12
        625 ends di or: propn -29 x 29
        626 ends di i: noun -5 propn 5
        627 ends di _: noun -16 propn 12 adj 22 adv -56 adp -9 sconj 44 x -10
        628 ends ke annya: noun 47 propn -16
        630 ends ke nya: noun 22 adp -7 pron -35 num 19
        631 ends ke kan: noun 20 propn -10 adj -9 adv -10 det 13
        634 ends ke itas: noun 37 propn -14 verb -13 adj -5
        644 ends ke an: noun 50 propn 15 verb -61 adj -78 adv -13 adp 10 det 46 sconj -46
        646 ends ke er: noun 24 verb -6 adj -8 x -6
        648 ends ke i: noun -36 verb -30 adv 56
        649 ends ke _: noun -84 propn -40 verb 89 adj 128 adv -40 adp -70 det -95 sconj 92 x -16
        652 ends se nya: noun 24 propn -15 adj -14 adv 20 adp -36 det 16
        653 ends se kan: propn -14 adv 7 adp 6 sconj -9
        658 ends se wan: noun -32 propn 32
        659 ends se lah: noun -27 propn -20 verb -36 adv -52 adp 121 det -84 sconj 16
        660 ends se pun: adv 16 sconj -16
        663 ends se ik: adj 19 adp -10
        664 ends se is: noun 69 propn -41 adj -36
        665 ends se al: noun 17 propn -10 adj -16
        666 ends se an: noun 122 propn 7 adj -37 adv -17 adp -46 det -81 sconj 46
        668 ends se er: noun -20 propn 49 adj -54
        669 ends se or: noun -128 propn 11 adj 92
        670 ends se i: noun 9 propn -30 verb 67 adj 10 adp -107 pron -27 det 111 sconj -10
        671 ends se _: noun 15 propn 55 verb -119 adv 26 adp -14 aux 49 pron -66 det 23 cconj 14 sconj -33 intj -19 x -10
        674 ends be nya: noun -35 adj 27
        688 ends be an: noun 5
        693 ends be _: noun 57 propn -20 verb -94 adj 61 adv -39 det 53 part 51 sconj -18 x -55
        694 ends _ annya: noun 91 propn -7
        696 ends _ nya: noun -40 propn -25 verb 111 adj 21 adv -9 adp 26 pron -64 sconj 9
        697 ends _ kan: noun -50 propn 5 adj 30 adv 16 part -42 sconj -45 intj 42
        698 ends _ asi: noun 71 propn 24 verb -20 adj -83
        699 ends _ isi: noun 20 adj -25
        700 ends _ itas: noun 9
        702 ends _ wan: noun 61 propn -43
        703 ends _ lah: noun 108 propn -35 pron 17 det -16 part 5 intj -5
        704 ends _ pun: noun -6 cconj 31 sconj 20
        705 ends _ kah: noun 30 propn -58 adv 95 pron -15 det -20 part -6 sconj -39 intj -11
        706 ends _ if: noun 20 adj 68 adv -64
        707 ends _ ik: noun 47 propn 69 verb -19 adj 10 adv -28 adp -106
        708 ends _ is: noun 6 propn 92 verb 14 adj -42 adv -57
        709 ends _ al: noun 40 propn -25 verb 9 adj 64 adv 19 adp -68 sconj -61 x -17
        710 ends _ an: noun 6 propn 32 verb -30 adj -35 adv 15 adp 11 pron 61 det -5 num -36 part -29 cconj -52 sconj 27 intj -9 x -13
        711 ends _ si: propn 5
        712 ends _ er: noun 16 propn -85 adj 69 adv -11 x 22
        713 ends _ or: noun 78 propn -48
        714 ends _ i: noun 39 propn 39 verb -71 adj -23 adv -41 adp 34 pron 50 det -5 sconj -36 x -46
        715 ends _ _: noun -13 propn -5 verb -54 adj 16 adv -18 adp 78 aux 22 det 12 num 21 part -20 sconj -20 intj -48 x 13
        717 head meng: noun -5 propn -8 verb 62 adv 14 adp -18 sconj -46
        718 head peng: noun -20 propn 30 adj -41
        719 head mem: noun 36 propn -30 verb 68 adj -49
        720 head men: noun -26 propn -27 verb 96 adj -74 adv 27
        721 head pem: noun 13 propn -14 adp 12
        722 head pen: noun 92 propn -36 verb -14 adj -46
        723 head ber: noun -86 propn 17 verb 199 adj -87 adv 28 adp -79 pron 13 det -83 sconj 31
        724 head ter: noun -42 propn -11 verb 8 adj -63 adv 11 adp -176 det 89 x 56
        725 head per: noun 44 propn 7 verb -19 adj 14 adv 5 aux -76 x -8
        726 head me: noun -6 propn -20 verb -29 adj -82 adv -19 adp 79 pron 43 sconj 22 x 6
        727 head pe: noun 29 propn 5 verb 21 adj -11 adv -36 x -11
        728 head di: noun -22 propn -12 verb 24 adj 34 adv -61 adp -14 sconj 42 x 36
        729 head ke: noun -11 propn -26 verb 28 adj 37 adp -17 pron -35 det -36 num 18 sconj 18 x -24
        730 head se: noun 27 propn 27 verb -84 adj 15 adv 5 adp -26 aux 46 pron -94 det 13 cconj 14 sconj -17 intj -20 x -10
        731 head be: noun 28 propn -20 verb -95 adj 82 adv -39 det 53 part 51 sconj -18 x -55
        732 head _: noun 12 propn 27 verb -62 adj 26 adv -32 adp 32 aux 25 pron 12 part -80 cconj -32 sconj -23 intj -33
        733 tail annya: noun 64 propn -47 verb 84
        735 tail nya: noun -81 propn -82 verb 80 adj 62 adv 7 adp -16 pron -107 det 16 num 19 sconj 9
        736 tail kan: noun 14 verb 190 adj -39 adv 17 adp -42 det 13 part -42 sconj -45 intj 42
        737 tail asi: noun 71 propn 25 verb 12 adj -123
        738 tail isi: noun -5 propn 21 adj -25
        739 tail itas: noun 58 propn -14 verb -28 adj -10
        741 tail wan: noun 8 propn -7 verb -24 adp 24
        742 tail lah: noun -11 propn -51 verb 16 adj -45 adv -53 adp 121 pron 17 det -103 part 5 sconj 16 intj -5
        743 tail pun: noun -6 propn -9 adv 16 cconj 31
        744 tail kah: noun 30 propn -59 adv 95 pron -15 det -20 part -6 sconj -39 intj -11
        745 tail if: noun 20 adj 66 adv -64
        746 tail ik: noun 48 propn 61 adj 22 adv -28 adp -108
        747 tail is: noun 64 verb 31 adj -10 adv -57
        748 tail al: noun 21 verb 25 adj 40 adv 19 adp -68 sconj -61 x -17
        749 tail an: noun 72 propn 35 verb -23 adj -70 adv -65 adp 6 pron 62 det -41 num -52 part -29 cconj -52 sconj 15 intj -9 x -26
        750 tail si: propn 5 verb 10
        751 tail er: noun 7 propn -10 verb -11 adj 8 adv -12 x 17
        752 tail or: noun -59 propn -53 verb 18 adj 102 x 29
        753 tail i: noun 8 propn 27 verb -21 adj -33 adv -19 adp -9 pron 20 det 150 sconj -27 x -46
        754 tail _: verb -33 adj 9 adv 20 aux -26 pron -29 num 23 part 29 sconj 6 intj -70 x 18
        755 shape: noun 41 propn -20 verb 67 adj -11 adp -46 pron 58 det -81 num -33 part -43 cconj -172 sconj 36 intj -27 x -34
        756 shape derived: noun 110 det -70
        757 shape short: noun 7 propn -65 verb -16 adj -62 adv -11 adp 47 aux -20 pron -43 det 65 num -62 part 23 cconj 190 sconj -181 intj -21 x 26
        759 shape hyphen: noun -84 propn -100 verb -29 adj 94 adv -51 pron -92 det 98 part -6 x 58
        760 shape hyphen derived: noun -125 adj 106
        763 shape capital: noun -28 propn 44 verb -42 adj -92 adp -49 aux -32 det 23 num 49 part -10 cconj -13 sconj 34 intj -21 x -12
        764 shape capital derived: noun -20 propn 28 verb -5
        765 shape capital short: noun -56 propn 63 adj -31 adv -42 adp 41 aux -18 pron 44 det -36 num 29 sconj -28 x -75
        767 shape capital hyphen: noun 109 propn -108 pron -16 det 15
        771 unlisted: noun 34 propn -60 verb 58 adj 6 adv -24 adp -65 aux -16 pron 17 det 49 num -8 part 8 cconj -7 sconj -67 x 49
        772 capital: noun 21 propn 46 verb -30 adj -102 adv -14 adp 22 pron 39 det -13 num -19 cconj 23 sconj -9 intj -6 x -16
        773 capital before: noun -6 propn -20 verb 22 adj -49 adp -9 aux -18 pron 25 det -21 num 12 part 10 intj -18 x 44
        774 capital behind: noun 32 propn 5 verb -64 adj -41 adv -69 adp 13 aux -5 x 27
        775 capital behind before: noun 48 propn -52 verb 50 adj 61 adv -11 adp -81 aux -39 num -5 part -26 x -52
        776 capital first: propn -58 verb 12 adj -50 adv 6 aux 18 pron -10 det 32 num 36 part -14 cconj -14 sconj -15 intj 28 x -81
        777 capital first before: noun 8 propn -7 verb -71 adj -5 adv 66 adp -15 pron -6 det 9 part -8 cconj -24 sconj 85 x -28
        780 capital throughout: noun -72 propn 95 adv -19 num 25 intj -14 x -40
        781 capital throughout before: noun -31 propn 41 x -6
        782 capital throughout behind: noun -17 propn 24 intj -5
        783 capital throughout behind before: noun -25 propn 45
        784 capital throughout first: noun -35 propn 21 verb -5 x 38
        785 capital throughout first before: noun -29 propn 5 part 15
        788 term noun first: noun 16 propn 55 verb -32 adj -87 adv -37 pron -39 det -5 num 42 part -6 sconj -5 x 12
        789 term noun inside: noun 70 propn -33 verb 12 adj -21 adv 80 adp -91 num -51 part -26 cconj -106 sconj -22 intj -5 x -23
        790 term propn first: noun -7 propn 48 adj -6 x -87
        791 term propn inside: noun 17 propn 34 verb -40 adj -77 adv -9 aux -5 x 32
        792 term verb first: noun -20 verb 104 adj -39 adv -7 adp 12 part 5 sconj -8
        793 term verb inside: noun -60 propn 59 verb -23 adj 92 adv -65 adp -22 pron 18 cconj -57 sconj 23
        794 term adj first: noun 174 propn -25 adj 15 adv -40 adp -145 aux 48 pron 5 det -5 num -56 part 10 sconj -8 x -8
        795 term adj inside: noun 50 propn -20 verb -5 adv -26 adp -11 aux 11 part 6 sconj -22 x -6
        796 term adv first: noun 33 propn -7 verb -40 adj 94 adv -13 adp 5 aux -49 pron 62 det -66 num -10 part 24 cconj -40 sconj -91 x -19
        797 term adv inside: noun -23 verb 137 adj 34 adv -54 adp -28 aux -58 pron 50 det -76 num 48 part -42 cconj -5 sconj -35 intj -6 x -10
        798 term adp first: noun 34 verb 30 adj 18 adv -70 adp 6 part -6 sconj -71
        799 term adp inside: noun 56 verb 23 adj 33 adp -70 cconj -6 sconj -23
        800 term aux first: part 5 intj -5
        801 term aux inside: adj -9 aux 15
        802 term pron first: noun -37 propn -36 adj 49 adv -17 pron 36 det -14
        803 term pron inside: adj -12 adv 18 pron -60 det 36
        804 term det first: noun -23 propn -10 adj 89 adv -19 det -49
        805 term det inside: noun -12 adj 108 adv -46 pron -38 det -30 num 12
        806 term num first: num 6
        810 term cconj first: propn -5 adv 15 adp -27 aux 21 sconj -5
        811 term cconj inside: adv -18 cconj 18
        812 term sconj first: propn -8 adv -13 adp 12 part 7
        813 term sconj inside: noun 112 verb -5 sconj -82
        814 term intj first: propn 19 intj -19
        815 term intj inside: noun -10 propn 10
        822 before edge: noun -33 propn -13 verb -25 adj -88 adv 30 adp 35 aux 18 pron 47 det 12 num 36 sconj -6 x -42
        823 before number: noun 10 propn 18 verb -50 adj -41 adv 9 adp 29 aux 10 pron -36 det -9 num 6 cconj -6 sconj -21 x -11
        824 before symbol: noun 32 propn -47 adj -10 adv 11 adp 42 pron 22 det -17 sconj -49 x 31
        825 before comma: noun -11 propn -63 verb -25 adj -38 adv -43 adp 29 aux 46 pron 16 det -36 num 49 part -14 cconj 21 sconj 52 intj 25 x -112
        826 before stop: noun 29 propn 9 verb -42 adj -16 adv 37 sconj -35 x -29
        827 before open: noun -8 verb -51 adj -61 adv -36 num -15 sconj -13 x 55
        828 before close: propn -26 verb 6 adj 30 adv 13 adp -12 aux 16 pron 13 det -13 cconj 14 sconj 6 x -55
        829 before quote: noun 80 propn -122 verb 166 adv -14 adp -16 pron -15 det 8 num 6 cconj -36 intj 26
        830 before dash: noun 22 propn 54 verb -63 adj -18 adp 46 pron -106 num 25 sconj -5
        831 before mark: x -12
        832 before name: noun -42 propn -58 verb -15 adj -8 adv -20 adp -9 aux 94 det -23 cconj 71 sconj -8 x 81
        833 before unknown: noun -84 propn 50 verb 39 adj -29 adv -30 adp 45 sconj -15 x -25
        834 before Unknown: noun 6 propn 11 verb -17 adv -20 adp -6 cconj 10 sconj 15
        835 before a noun: noun -33 propn 28 verb -22 adj -15 adv -23 aux 63 pron 66 det -36 num -53 part 21 cconj 16 sconj 9 intj -19 x 6
        836 before a propn: adp 6
        837 before a verb: noun -6 verb -24 adj 5 adv -45 adp -5 pron -40 det 84 num 71 part -6 cconj -28 intj -26 x -53
        838 before a adj: noun -64 propn 20 verb -68 adj 73 adv 66 adp 52 aux -19 pron 18 det -25 num 6 part -63 sconj -41 x -57
        839 before a adv: noun -50 verb 23 adj 21 adv 47 aux -37 det -49 part 16 cconj -11 sconj 16 intj -5
        840 before a adp: noun 26 propn 15 verb -28 adj -22 adv -23 adp -14 aux 14 pron 8 det 22 num 21 cconj -13 sconj -5
        841 before a aux: noun -68 propn 58 verb 6 adj 56 adv 7 adp -37 aux -5 det -12 sconj -9
        842 before a pron: noun -74 propn -13 verb 78 adj -16 adv 38 adp 23 pron 16 part 16 sconj -25
        843 before a det: noun 154 propn -50 verb 7 adj -45 adv 31 pron -5 sconj -33 x 23
        844 before a num: noun -11 propn -10 adp 45 num 8 cconj -8 sconj -41 x 35
        845 before a part: noun -9 verb 110 adv 24 adp -35 pron -25 det -5 cconj -8 sconj -24
        846 before a cconj: verb -93 adj 101 adv 24 adp 16 aux -54 det 25 cconj -10 sconj -7 x -15
        847 before a sconj: noun -11 propn -17 verb 22 adj -6 adv -5 adp 39 aux 15 pron -42 det 12 sconj -34 x -9
        851 before a x: noun -47 propn 16 adj 30 adv 6 adp 11 pron -11 det 12 sconj -24
        852 before A noun: propn 28 verb -95 adj 29 adv -7 adp 6 aux -8 pron -28 det -17 num -16 part -28 cconj -66 intj -7 x -31
        853 before A propn: noun 19 propn -6 verb 8 adj -60 adv -17 adp 29 aux 33 pron 20 det -16 num -57 part 12 cconj 57 sconj -69 x 44
        854 before A verb: noun 28 propn -16 verb 14 adj -21 adp 23 pron -21 det 10 sconj -23
        855 before A adj: noun 8 propn 16 verb -6 adj -75 adp 36 num 30 cconj 21 sconj -36 x -16
        856 before A adv: noun -10 propn 18 verb 41 adj -24 adv 20 adp -26 aux 16 pron -55 det 16 part -13
        857 before A adp: noun -21 propn 18 verb -11 adj 14 adv -29 adp 12 aux 16 pron -15 det 19 sconj -12 x -5
        859 before A pron: noun -100 verb 83 adj 10 adv 38 adp 53 aux -44 pron 8 det -6 part -5
        860 before A det: noun 22 propn 10 adj 36 adv -24 pron 5 det -35
        861 before A num: noun -17 propn 33 adj -24
        862 before A part: noun -9 propn -9 verb -12 adj 40 adv -5 pron 6
        863 before A cconj: noun -21 verb 27 adj -34 adv -21 cconj 45 sconj 13
        864 before A sconj: noun -96 propn 82 verb 11 adj -32 adv 8 adp 25 pron 45 det -46 part 7 sconj -27
        868 before A x: noun -54 propn -31 verb 67 adj 8 adv 39 adp -6 aux 30 sconj -5 x -11
        869 before yang: noun -21 propn -9 verb 27 adj 33 adv -6 adp 15 aux 57 pron -80 det 20 num -42 part 26 sconj -44 x -28
        870 before dan: noun 20 propn -38 verb -54 adj 14 adv -5 adp -12 aux 39 pron -45 det 12 part 55 cconj -24 sconj -65 x 65
        871 before di: noun 70 propn 110 verb -9 adj -94 adv -101 adp -89 pron 51 det 51 num -16 sconj -23 x -38
        872 before pada: noun 14 propn -41 adj 48 adv 44 adp -11 pron 6 det -43 num 15 sconj -56 x -25
        873 before dengan: noun 39 propn 27 verb 12 adj -44 adv -45 det 28 num 9
        874 before dari: noun 32 propn -8 verb 33 adj -16 adv 26 adp -40 pron 8 det 61 num 33 x -54
        875 before ini: noun 17 propn 17 verb 93 adj 16 adv 54 adp -46 aux -79 pron 5 num -5 cconj -17 sconj 30 x -6
        876 before persen: noun -76 verb 28 adj 52 adp -59 cconj -10
        877 before untuk: noun 91 propn -11 verb -14 adj -52 adv -8 adp 20 pron 54 det -71
        878 before dalam: noun 13 propn -47 verb -49 adj -45 det 13 x 93
        879 before tahun: noun 15 verb 126 adj -28 adv -58 pron -7 det 6 cconj -19 sconj -10
        880 before akan: noun -12 verb 58 adj -16 adv -7 cconj 18
        881 before itu: propn -36 verb -43 adj -8 adv -64 adp 37 aux 47 pron 46 det -33 part 7 cconj 6 sconj 12 x 16
        882 before menjadi: noun -62 propn -35 verb -14 adj 47 adv 40 adp -23 det -7 x 20
        883 before adalah: noun 42 propn 27 verb -44 adj -57 adp -7 aux 53 pron -81 det 107 x -8
        884 before oleh: noun 23 propn -63 verb 31 adj 8 adp 26 pron -19 det 38 sconj -26 x 27
        885 before atau: noun 18 propn 50 adj -9 adv 25 adp -5 part -53 sconj 5 x -38
        886 before triliun: noun -7 propn -8 adv -16 adp -27 sconj 45
        887 before dolar: noun -17 propn 27 intj -11
        888 before tersebut: noun -31 verb -8 adj -17 adv 51 adp 47 aux 18 sconj -50
        889 before juga: noun 29 propn 13 verb -8 adv -35 adp 74 aux -38 det -5 sconj -68
        890 before sebagai: noun -37 propn 10 adj 18 pron -28 det 40
        892 before ke: noun 59 propn -28 adj -31 adv 14 adp 30 num -41 sconj -8 x -30
        893 before tidak: noun -5 verb 47 adj 6 adv -12 adp -43 aux -17 det -5 sconj 32
        894 before telah: verb 93 adj -23
        895 before miliar: noun 186 propn -74 verb 6 adp -32 cconj 6 sconj 26
        896 before lebih: noun -75 verb 40 adj 61 adv -28 adp -122 det -42 sconj 125
        897 before saham: noun 85 propn -41 adj -9 adp -69 sconj 23
        898 before mencapai: adv 23 adp -14
        899 before karena: noun -58 propn 16 verb -17 adj 36 adv -36 adp 50 aux -90 pron 33 det 39 sconj -6
        901 before kata: noun 44 propn -49 adj -8 det 16
        902 before mengatakan: noun -15 propn 15 adj -15 adv -8 sconj 13
        903 before dapat: verb 126 adj -8 adv -66
        998 behind edge: noun -8 verb 33 adj -12
        999 behind number: noun 45 propn 19 verb -47 adj -56 adv -5 adp 51 aux -72 pron -20 det 8 num -32 sconj 9 x -53
        1000 behind symbol: propn 5 adp 18 sconj -18 x -5
        1001 behind comma: noun 13 verb 56 adj 26 adv 6 adp -18 aux -36 pron 21 det -12 num -90 part -12 cconj -12 sconj -23 intj 11 x 21
        1002 behind stop: propn 54 verb -15 adv 25 aux -5 pron 18 det -11 num 19 part -9 cconj -29 sconj -41 intj -10 x -41
        1003 behind open: noun 24 propn 13 verb -9 adj -56 adv 12 sconj -9 x -44
        1004 behind close: noun -12 propn 12 verb -11 adj -27 adv -56 x 34
        1005 behind quote: noun -40 propn 50 verb -34 adj 40 adv -6 adp 28 aux -45 pron -16 sconj -25 x -18
        1006 behind dash: noun 55 propn 10 adj -55 adv -8 adp -27 pron -6 num 25 x -56
        1008 behind name: noun 7 propn -23 verb 25 adj -82 adv -62 adp 85 aux -129 pron -32 det 24 part -15 cconj 89 sconj 11 intj -6 x 41
        1009 behind unknown: noun -12 verb 41 adj -114 adv 51 adp 29 aux 30 sconj -33 x -7
        1010 behind Unknown: noun -46 propn 44 verb 8 adp -62 sconj 53
        1011 behind a noun: propn 18 verb 7 adj -69 adv -42 aux -79 pron 16 det 6 num 21 part -6 intj -7 x 19
        1012 behind a propn: noun 13 propn -58 det 42
        1013 behind a verb: noun -52 verb -10 adv 64 adp -21 num 7 part 5 cconj 47 sconj -39 intj 19 x -6
        1014 behind a adj: noun 6 propn 17 verb -71 adj -53 adv -17 adp 72 aux 93 pron 28 det -25 num -6 part 31 cconj 27 sconj -22 x 6
        1015 behind a adv: noun 24 propn 43 verb 26 adj -104 adv -27 adp 43 aux 28 pron 5 det 12 cconj -11 sconj -26 x -36
        1016 behind a adp: noun -45 propn -31 verb 56 adj 5 adv 47 adp -44 aux 63 pron -57 det -15 part 9 cconj -57 sconj 27 x 6
        1017 behind a aux: noun -44 propn -8 verb -19 adv 10 adp -50 pron 14 det -39 part -8 cconj 86 sconj 49
        1018 behind a pron: noun -28 propn -51 verb -33 adj 5 adv -35 adp -71 aux 60 pron 24 det -21 part -7 cconj 62 sconj 99 intj -8
        1019 behind a det: noun -110 propn 30 verb 37 adj -12 adv 55 adp 13 aux 77 pron -49 cconj 13 sconj 11
        1020 behind a num: noun -52 propn -55 verb 70 adj 64 adv -27 adp -5 aux -16 pron 9 det 5 num 11 sconj 16
        1021 behind a part: noun 69 propn -35 verb 21 adv -31 pron -11 det 13 cconj -14 sconj 12
        1022 behind a cconj: noun -104 propn -40 verb 36 adj 13 adv 42 adp -16 aux 21 sconj -5
        1023 behind a sconj: noun 39 propn -5 verb -12 adv 15 adp 30 pron 5 det -5 num -6 cconj -20 sconj -5 x -16
        1027 behind a x: noun -84 propn 11 adj -11 adp 52 sconj -26 x 36
        1028 behind A noun: propn -14 verb -29 adj -103 adv 16 adp -14 pron 28 num 54 part -14 cconj -47 sconj 28 intj -19 x 59
        1029 behind A propn: noun 36 propn -8 verb 6 adj -54 adv -17 adp 23 pron 12 det 19 num -8 sconj -41 x -76
        1030 behind A verb: noun 66 propn -71 adp -11 pron 6 sconj 11
        1031 behind A adj: noun 47 propn -62 verb -5 adj 70 adp -23 num 34 sconj -18 x -40
        1032 behind A adv: noun -10 propn -28 adj 36 pron 27 det -20 x -8
        1033 behind A adp: noun -35 propn 35
        1035 behind A pron: adv 85 pron -45 cconj -43
        1036 behind A det: noun -15 propn 13
        1039 behind A cconj: noun -5 propn 5
        1041 behind A intj: adp 6 sconj -6
        1042 behind A sym: noun 25 verb 30 adj 46 adv 101 adp -114 cconj -23 sconj -48 x -32
        1044 behind A x: noun -23 propn 17 adv -14 adp -20 cconj 11 sconj 9
        1045 behind yang: noun 7 adv -49 adp -35 aux -9 pron 61 det -34 num 7 cconj -20 sconj -5 intj -10
        1046 behind dan: propn 5 verb 66 adj 34 adv -63 adp -20 pron -19 det 14 num -29 cconj -5 x -8
        1047 behind di: noun 39 propn -21 verb 26 adj 82 adv -5 adp 44 pron -40 num -14 cconj -63 sconj -93 x -38
        1048 behind pada: noun -9 propn 37 verb 28 adj -22 adv 15 adp -14 pron -33 det 39 num -14 cconj -16 sconj -5 x -24
        1049 behind dengan: noun -41 propn -26 adj 27 adv 60 adp -11 pron -93 cconj 11 sconj 18 x -8
        1050 behind dari: noun 33 propn 51 verb 62 adj 98 adv -125 adp -91 num 7
        1051 behind ini: noun 106 propn 68 verb -33 adj -39 adv -53 adp -84 pron 42 det -41 part -10 sconj -60
        1052 behind persen: num 6
        1053 behind untuk: noun -72 propn -34 verb 56 adj 22 pron 21 det -22 cconj 49 sconj -58 x 29
        1054 behind dalam: noun 29 propn 88 verb 71 adj -18 adv -16 adp -10 aux -49 det 11 part -5 cconj -16 sconj -8
        1055 behind tahun: noun -45 propn 25 verb -9 adj 73 adv -77 adp 39 det -22 num -27 cconj -7 sconj -11 x -27
        1056 behind akan: noun -103 propn 6 verb -32 adj 22 adv 64 pron 45 det -37 x -8
        1057 behind itu: noun 43 propn -62 verb -30 adj 23 adv 61 adp 44 cconj -21 sconj -81 x -11
        1058 behind menjadi: noun -42 propn -34 adj 60 adv -22 adp -29 aux 24 num -61 sconj 24
        1059 behind adalah: propn 25 verb 23 adv -18 pron -85 det 89 cconj -10 x -12
        1060 behind oleh: noun 53 propn 12 verb 158 adj -58 adv -102 sconj -5
        1061 behind atau: noun 25 propn -21 verb -26 adv 10 adp 20 num -40
        1063 behind dolar: noun -47 verb -47 adj 66 adv -9 pron 19 det -19 sconj 8
        1064 behind tersebut: noun -20 verb -7 adj 25 pron -5 x 13
        1065 behind juga: noun -32 propn 9 verb 6 adj 11 adv -39 adp 110 sconj -78 x -11
        1066 behind sebagai: noun 33 verb -66 adj 12 adv 13 adp -5 cconj -23
        1067 behind sebesar: noun 29 verb 17 adj -28 adv -19 adp -34 cconj -5 sconj 34 x 23
        1068 behind ke: noun -14 propn 12 verb 31 adv -37 adp 8 pron -25 det 12 cconj 11
        1069 behind tidak: noun -14 propn 5 verb -30 adj -13 adv -45 adp -5 pron 21 det -16 cconj 28 sconj 39 x 11
        1070 behind telah: noun -10 propn -16 adj -46 adv 98 pron -25 det 24
        1072 behind lebih: noun -30 verb -9 adv 12 adp -46 aux 10 pron 13 det -25 cconj 13 sconj 41
        1073 behind saham: noun 18 propn -61 verb 39 adj -11 adv 17 adp 21
        1074 behind mencapai: noun 7 propn 30 verb -78 adj 31 adv -5 adp -49 aux 14 sconj 48 x -16
        1075 behind karena: noun -98 propn -9 verb -25 adj 72 adv -7 adp 9
        1076 behind per: propn 27 adj -50 adp 5 sconj -5 x -6
        1077 behind kata: verb -11 adv -64 adp 45 cconj -5 sconj 15
        1078 behind mengatakan: noun 80 propn -55 verb -12 pron 8
        1079 behind dapat: noun -25 propn -24 adj -16 adv -38 aux 6 pron 19 part 18 x 43
        1174 before2 edge: noun -7 propn -54 verb 34 adj 13 adv 22 adp 33 pron -5 det 16 num 43 part -47 cconj -15 sconj -36 intj 21 x -79
        1175 before2 number: noun -29 propn 48 verb -18 adj -51 adv -50 adp -15 aux 9 pron -17 det 26 cconj 28 sconj 6 intj -6 x 20
        1176 before2 symbol: noun -32 propn 23 adj 9 aux 19 pron 7 det -34
        1177 before2 comma: propn 10 verb 90 adj -52 adv -15 adp -7 aux 23 pron -6 det 91 num -19 part 17 sconj -26
        1178 before2 stop: noun 46 propn -89 verb 7 adv 27 adp 32 det -14 num 25 part 15 sconj -33 x -19
        1179 before2 open: noun 17 propn -7 verb -6 adj -31 adv -18 x 28
        1180 before2 close: noun 84 propn -12 verb -9 adj 7 sconj -66 x -22
        1181 before2 quote: noun -36 propn 8 verb -28 adj -35 adv 38 adp -5 pron 59 det -51 part 24 sconj -20 x 48
        1182 before2 dash: noun 50 propn -41 verb 22 adv -21 adp -14 pron 10 det -5 sconj 8 x 34
        1183 before2 mark: verb -5
        1184 before2 name: propn 54 verb -25 adj -27 adv -29 adp 23 aux -45 pron -14 num 19 part -37 cconj 35 sconj 5 intj 21 x -21
        1185 before2 unknown: noun 25 adj -60 adv -21 adp 37 x -14
        1186 before2 Unknown: noun 7 verb -18 adj -6 det 5 cconj 8
        1187 before2 a noun: noun 21 propn -8 verb 10 adj 11 adv 29 adp -12 aux 36 pron -17 det -42 num 13 part -23 cconj -16 sconj -24 intj -24 x 5
        1189 before2 a verb: noun -13 propn -22 verb -28 adj 17 adv 8 adp -29 aux -71 det 40 part 58 cconj 17 sconj 33 intj -7 x -24
        1190 before2 a adj: noun -24 propn -18 verb 54 adj 40 adv 8 aux -64 pron -13 det 13 num 5 part -31 cconj -20 sconj 36 intj -14 x -72
        1191 before2 a adv: noun 5 propn -42 verb 69 adj -28 adv -14 adp -27 pron 35 det 21 num -65 part 10 sconj 29 x -34
        1192 before2 a adp: noun 39 propn 12 verb 14 adj 31 adv -47 aux 50 det -32 num -13 cconj -36 sconj -86 x -15
        1193 before2 a aux: noun 27 propn 25 verb 16 adj -12 adp -47 cconj 10 sconj 15
        1194 before2 a pron: noun -25 propn 19 verb 108 adj -41 adv -31 adp 87 aux -15 pron -36 det 12 part 6 cconj -33 sconj -84 intj -7
        1195 before2 a det: noun -12 propn -80 verb 11 adj 34 adv -13 adp 50 pron 7 det -7 cconj 47 sconj -43
        1196 before2 a num: noun -45 verb 44 adj -60 adv 49 adp -17 pron 10 det -8 cconj -45 sconj -14 x 73
        1197 before2 a part: noun -90 propn -29 verb 48 adv -29 adp -63 pron -15 det 11 cconj 11 sconj 65 x 52
        1198 before2 a cconj: noun -40 propn 17 verb -55 adj 21 adv 9 adp 41 aux 11 num 6 sconj -34 x -19
        1199 before2 a sconj: propn -36 verb 21 adj 11 adv -17 adp -7 aux -16 pron -41 det 38 num -33 cconj 11 sconj 5
        1203 before2 a x: noun 35 verb -16 adj -10 adp -38 aux 14 sconj 12 x -19
        1204 before2 A noun: noun 33 verb -20 adj 9 adv 23 aux -36 pron 15 det -12 part -33 cconj -42 sconj -52 x -26
        1205 before2 A propn: noun -27 verb -41 adj 9 adv -5 adp 36 aux 29 pron 7 det -35 num -8 cconj 22 sconj 31 x -13
        1206 before2 A verb: noun -93 propn -5 verb -22 adj 75 adp -18 aux -37 part 7 sconj 24 x -6
        1207 before2 A adj: noun -21 propn -24 verb 36 adj 22 pron 9 det -9 cconj 8 x 11
        1208 before2 A adv: noun -95 propn 45 verb -7 adj -15 adp 71 pron 50 det -45 sconj -70 x -10
        1209 before2 A adp: noun -41 propn 79 adj -47 pron 39 det -29 x 20
        1211 before2 A pron: noun -8 propn 44 adj 34 adv -80 aux 10 pron 15 sconj -12
        1212 before2 A det: noun 38 propn -14 verb 7 adj -29 adp 11 aux 10 sconj -8
        1213 before2 A num: propn -91 adv 55
        1214 before2 A part: noun -78 propn 45 adj -38 adv 39 aux 38
        1215 before2 A cconj: noun 11 verb 49 adj -25
        1216 before2 A sconj: noun -58 propn -33 verb -36 adj -46 adv 36 adp 37 aux 90 pron -21 det 16 sconj -46 x 55
        1217 before2 A intj: pron 69 det -69
        1218 before2 A sym: adp 11 num -10 sconj -7
        1220 before2 A x: propn 54 verb 11 adj 19 adv -78 adp -12 pron -24 det 8 sconj -12 x -9
        1221 before2 yang: propn -6 verb 68 adj -12 adv -55 adp 25 aux 45 pron 34 det -18 cconj -34 sconj -17 intj -5 x -7
        1222 before2 dan: noun 32 propn -26 adj 23 adv 65 adp -19 aux 7 pron -18 det -55 part -6 cconj 5 sconj -49 x -24
        1223 before2 di: noun 19 propn 52 verb -64 adj 30 adv -15 adp -21 pron -22 det 38 num -34 sconj 16 x -28
        1224 before2 pada: noun -33 propn 72 verb 39 adj -35 adv -80 adp 87 aux 5 num -5 cconj -7 sconj -24 x -9
        1225 before2 dengan: noun -61 propn -34 verb 22 adj -5 adv -20 adp 22 pron 8 num 48 sconj -10
        1226 before2 dari: noun -32 propn 61 verb -31 adj 27 adv 10 adp -25 aux -49 cconj 12 sconj 20 x -56
        1227 before2 ini: noun 43 propn -55 verb -40 adj -98 adv 29 adp -23 aux 27 pron -15 det 26 num 31 part 13 cconj 66 sconj -56 x 70
        1228 before2 persen: noun -5 verb 14 adj -65 adv 6 adp 28 det -5 cconj -12 sconj 25 x 19
        1229 before2 untuk: noun 10 propn 18 verb -57 adj -25 adv 46 adp -44 pron 21 det 39 num -12 part 12 cconj 5 sconj -30 x 14
        1230 before2 dalam: noun 7 propn -22 verb 16 adj -21 adv -57 adp 49 det 11 cconj 6 sconj 15 x -12
        1231 before2 tahun: noun 40 propn -40 verb -13 adj -10 adp 72 aux 25 cconj 5 sconj -93
        1232 before2 akan: noun 20 propn 10 verb -7 adj 27 adv -48 adp 9 det -13 part -6 sconj 11
        1233 before2 itu: propn 10 adj 18 adv -40 adp 38 aux 47 pron -88 det 64 cconj -9 sconj -62 x -12
        1234 before2 menjadi: noun 80 propn -51 verb -19 adj 20 adp 12 num -41 sconj -24 x 5
        1235 before2 adalah: noun 45 propn 20 verb -17 adj -13 adv -11 adp -45 pron 7 det -11 num -15 sconj 49 x -29
        1236 before2 oleh: noun -18 propn 66 verb -7 adj -78 adv -29 adp 45 pron -45 det 50 cconj -13 sconj -9 x 26
        1237 before2 atau: noun 31 propn 53 verb -64 adj 20 adv 46 adp 23 pron -51 cconj -13 sconj -29 x -53
        1238 before2 triliun: propn -43 verb -41 adj -16 adv -8 adp 7 cconj 23 sconj 19 x 50
        1239 before2 dolar: noun -13 adj 34 adv -28 adp -33 sconj 40
        1240 before2 tersebut: noun -67 propn 44 verb 47 adj -10 adv -20 adp -7 cconj -5 sconj 32 x -8
        1241 before2 juga: noun -10 propn 43 verb -31 adp 18 pron 10 det -65
        1242 before2 sebagai: noun 40 propn 22 verb -35 adj -26 adv -28 pron 7 det -8 x -17
        1244 before2 ke: noun 9 propn 31 verb -50 adj -35 adv -14 adp 29 pron -47 det 62
        1245 before2 tidak: noun -98 verb 48 adj 61 adv -20 adp -45 pron -10 det -19 sconj 47
        1246 before2 telah: noun 30 propn -11 verb 12 adj -37 adv 37 adp 28 det -7 sconj -44
        1247 before2 miliar: noun -29 propn 21 adv 8 sconj -6 intj -5
        1248 before2 lebih: noun -36 verb 59 adj -5 adp -58 pron 19 det -24 cconj -9 sconj 50
        1249 before2 saham: noun 95 propn -13 verb 37 adj 7 adv -9 adp -27 sconj -29
        1250 before2 mencapai: noun 24 cconj -6 sconj 15 x -6
        1251 before2 karena: noun -20 propn 17 verb -65 adj 58 adv -28 adp 26 det -11 sconj -23
        1252 before2 per: propn 47 adp -17 sconj -22
        1253 before2 kata: noun 30 propn -40 verb -7 adj -9 adp -92 sconj 96
        1254 before2 mengatakan: noun 84 propn -33 verb 57 adj -38 adv -10 aux -49 pron 23 det -15
        1255 before2 dapat: noun 5 propn -8 verb 25 adj -65 adv -5 adp -25 sconj 67
        1350 behind2 edge: noun 8 verb 24 adj 30 adv -62 adp -62 det 13 num 19 cconj -10 sconj 22 intj -10 x -10
        1351 behind2 number: noun 49 propn -37 verb -5 adj -47 adv -15 adp -15 aux 23 pron -18 det -21 num 6 part 7 cconj -77 sconj -29 x 45
        1352 behind2 symbol: noun -85 adj 45 adv -30 adp -14 pron -11 det 5 x 55
        1353 behind2 comma: noun -16 propn -7 verb -24 adj 20 adv -23 adp 21 aux -35 pron -58 det 60 num 20 part 5 cconj -15 sconj -57 x -91
        1354 behind2 stop: noun -10 propn 12 verb 54 adv -50 adp 30 aux 36 pron 66 det -44 num -106 part 14 cconj 25 sconj -43 x -49
        1355 behind2 open: noun -66 propn -20 verb 46 adj 64 adv 53 adp 34 aux 55 part -27 sconj -31 x -13
        1356 behind2 close: noun 42 propn -9 adj -25 adv -7 sconj -16 x -17
        1357 behind2 quote: noun -48 propn -22 verb -12 adj 67 adv -16 adp 41 aux 10 pron 11 num 14 cconj -8 sconj -41 x -26
        1358 behind2 dash: noun 75 propn -54 verb -15 adj -51 adv 52 adp 26 cconj 9 sconj -56 x 11
        1359 behind2 mark: adv -56 adp 62
        1360 behind2 name: noun -27 propn 24 verb 9 adj -45 adv -16 adp 64 aux -78 pron -9 det 12 part -47 cconj -41 intj 32
        1361 behind2 unknown: noun 14 propn 20 verb -53 adj -63 adv 59 adp 56 pron -12 cconj -14 sconj -40
        1362 behind2 Unknown: propn -38 verb 63 adj 26 adv -30 adp 17 sconj -18
        1363 behind2 a noun: noun 10 propn 8 verb 5 adj -41 adv -42 adp 53 aux -61 pron 8 det -68 num 5 cconj 17 sconj 31 intj -17 x -53
        1364 behind2 a propn: verb -12 adp 15 sconj -10
        1365 behind2 a verb: noun -26 propn 8 verb -49 adj -50 adv 24 adp -75 aux 102 pron 28 det 23 num -22 part 18 cconj 18 sconj 50 intj -26 x -79
        1366 behind2 a adj: noun 5 propn -39 verb 55 adj -11 adv -60 aux 57 pron -28 det -13 num 62 cconj 45 sconj -56 intj -8 x -8
        1367 behind2 a adv: noun 29 propn -40 verb -35 adj -48 adv 16 aux 35 pron -5 det 65 num 34 cconj 15 sconj -52 x -28
        1368 behind2 a adp: noun -63 propn -25 verb 33 adj -68 adv 48 aux 23 pron 56 det -18 num 30 part -31 cconj 42 sconj -22 intj -5 x 47
        1369 behind2 a aux: noun -10 propn 8 verb 48 adj -48 adv 8 adp -53 det -32 part -6 sconj 19 x 34
        1370 behind2 a pron: noun -37 propn -54 verb 89 adj 34 adv -7 adp -27 aux 6 pron 46 det -41 part 9 cconj -16 sconj 27
        1371 behind2 a det: noun 10 propn 59 verb 91 adj -50 adv -87 adp 63 aux -67 pron -42 cconj 6 sconj 27
        1372 behind2 a num: noun 18 verb 85 adj 5 adv 53 adp -60 aux -87 pron -35 det -17 cconj -23 sconj 36 x -7
        1373 behind2 a part: noun 14 propn -29 verb 66 adj -31 adp 10 pron -12 det 9 cconj 9 sconj -13
        1374 behind2 a cconj: noun 97 propn -39 verb 83 adj -26 adv -12 adp -50 aux -33 pron 13 det -5 num -12 sconj -33 x -9
        1375 behind2 a sconj: propn 29 verb -133 adv 31 adp -31 aux 20 pron -42 det 47 num -5 cconj 18 sconj 10 x -41
        1379 behind2 a x: noun -22 propn -42 verb -47 adj 5 adv -62 adp 110 pron 10 det 7 cconj 7 sconj -61 x 51
        1380 behind2 A noun: noun 14 propn 9 verb -13 adj -41 adv -43 adp 20 aux -11 pron -37 det 23 num 8 cconj -46 sconj -48 x 72
        1381 behind2 A propn: noun 9 propn 15 verb 36 adj -34 adv -85 adp 33 aux 9 pron 15 det 12 num -54 cconj 31 sconj -33 x -42
        1382 behind2 A verb: noun 18 propn -13 adp 42 sconj -29
        1383 behind2 A adj: noun 10 verb -7 adj -31 adv -22 adp -32 pron 10 det 7 num 22 sconj 10 x 20
        1384 behind2 A adv: noun -10 propn -34 verb 13 adj 28 adv 59 adp 8 cconj -15 sconj -63
        1385 behind2 A adp: noun 65 propn -65
        1386 behind2 A aux: propn 31 verb -31
        1387 behind2 A pron: noun -49 propn 56 adp 8 pron -6 sconj -8
        1388 behind2 A det: adp -11 sconj 10
        1389 behind2 A num: noun -45 propn 45
        1393 behind2 A intj: noun -5 adj 5
        1394 behind2 A sym: noun 45 propn 5 verb 39 adj -5 adv -50 adp -48 cconj -9 sconj 39 x -9
        1396 behind2 A x: noun -55 propn 50 verb 42 adj 36 adv -30 adp 43 part 9 cconj 5 sconj -39 x -58
        1397 behind2 yang: noun -37 propn 6 verb 68 adj 10 adv -57 adp -5 aux -153 pron 24 part 12 cconj 42 sconj -21 intj -6 x -5
        1398 behind2 dan: noun -25 propn -7 verb -29 adv -66 adp -33 aux 43 pron 18 det 60 num 6 cconj 39 sconj 8 x -6
        1399 behind2 di: noun -27 propn -57 verb -15 adj -30 adv 64 adp 5 aux 8 pron 28 det -48 num -19 cconj 6 sconj 36 intj -19 x 34
        1400 behind2 pada: noun 6 propn -51 verb -27 adv 73 adp 30 aux -45 pron 9 det -52 cconj -27 sconj -14 x 77
        1401 behind2 dengan: noun -18 propn -31 verb -77 adj -38 adv 63 adp 13 aux 31 pron -94 det 51 part 19 cconj 5 sconj 6 x -31
        1402 behind2 dari: noun 18 verb -38 adj 13 adv 11 adp -30 aux 33 pron 21 det -6 part 10 sconj -8
        1403 behind2 ini: noun -9 propn 59 verb -112 adj 13 adv -7 adp 26 pron 9 det -9 part 16 sconj -85 intj 20 x -24
        1404 behind2 persen: noun 85 propn 32 verb 62 adj 8 adv 11 adp -115 pron -11 det 23 cconj -15
        1405 behind2 untuk: noun 34 propn -26 verb 57 adj -14 adv 40 adp -13 aux 6 det -29 num -21 cconj -9 x -51
        1406 behind2 dalam: noun -39 propn -14 verb -35 adv 57 adp 52 aux 10 pron 13 det -9 sconj -35 x -28
        1407 behind2 tahun: noun 70 propn -96 verb 48 adj -33 adv 19 adp 99 pron 5 det -16 num -35 cconj -9 sconj -46
        1408 behind2 akan: noun 12 propn 49 verb -32 adj -47 adv -40 adp -11 aux 52 pron 35 det -7 num 54 part -8 cconj -26
        1409 behind2 itu: noun -65 propn -19 verb -42 adj 47 adv -11 adp 35 det -15 num 19 cconj 15 sconj 27
        1410 behind2 menjadi: noun -18 propn 63 verb -7 adj -10 adv -26 aux 13 sconj -5 x -40
        1411 behind2 adalah: noun -46 propn 83 verb -100 adj 31 adv -60 pron 10 sconj 56 x -26
        1412 behind2 oleh: noun -44 propn 14 verb -13 adj -20 adv -7 adp -37 pron 22 det 16 cconj 6 sconj 33
        1413 behind2 atau: noun -50 propn 8 adj 9 adv 7 adp 5 sconj -7 x 10
        1415 behind2 dolar: noun 9 propn -24 verb -22 adj 59 adp -21
        1416 behind2 tersebut: noun -101 propn 11 verb -14 adj 24 adv -39 adp 45 det -8 num -25 cconj 12 x 25
        1417 behind2 juga: noun -11 propn 102 verb -69 adj -69 adv -13 pron 23 det -20 cconj 5 x -12
        1418 behind2 sebagai: noun -108 propn 27 adj 69 adv -10 adp -24 pron 6 sconj 7 x -8
        1419 behind2 sebesar: noun -8 propn -33 verb 63 adj 13 adp 14 sconj -12
        1420 behind2 ke: noun 29 propn -34 verb -78 adj -5 adv 35 adp -20 aux -12 pron 6 det -6 x 19
        1421 behind2 tidak: noun 9 propn -18 verb 30 adj -31 adv 63 adp -7 pron 6 sconj -44
        1422 behind2 telah: noun 6 propn 21 verb 88 adj -11 adv -31 adp -20 pron -23 det 21 sconj -50 x -19
        1423 behind2 miliar: noun 30 propn 82 adj -15 adv 13 adp -47 sconj -12
        1424 behind2 lebih: noun 32 propn -26 verb -24 adv 18 adp -31 pron 25 det -25 sconj 27 x -31
        1425 behind2 saham: noun 79 propn -73 verb 13 adv 11 adp -45 det -7 sconj 33
        1426 behind2 mencapai: verb 7 adj -40 adp -10 cconj 6 x 39
        1427 behind2 karena: noun -34 propn -38 adj 54 adp -74 aux 8 pron -49 det 42 sconj 66
        1428 behind2 per: noun -46 propn 8
        1430 behind2 mengatakan: noun 48 propn -42 verb -30 pron 11 det -7
        1431 behind2 dapat: propn 15 verb 13 adv -34 adp 5 pron 5 det -12 num -19 sconj 38
        """

    /// The weights of the classes of single words, folded and as written with capitals, sorted.
    static let words = """
        A propn 35 | x -33
        ADB propn 0
        AK propn 28 | noun -28
        APBN propn 85 | noun -85
        AS propn 24 | noun -13 intj -10
        Ada propn 6 verb -6
        Afrika propn 0
        Agama noun -23 propn 23
        Agustus noun 1 propn -1
        Akan aux 10 | adp -7
        Akreditasi propn 58 | noun -58
        Aksi noun 21 | propn -21
        Aku pron 10 | propn -10
        Al propn 9 | x -9
        Alit propn 3
        Allah noun -1 propn 1
        Amerika propn 0
        Anggaran noun 14 propn -14
        Angkatan noun -1 propn 1
        Antar propn 58 | adp -58
        Apa pron 20 | propn -7 adv -12
        Apakah adv -40 pron 64 | part -21
        April propn 0
        Arab propn 0
        Asean propn 0
        Asia propn 0
        Aula propn 30 | noun -30
        Australia propn 0
        BB propn 33 | noun -33
        BBM propn 19 | noun -19
        BCA propn 0
        BEJ propn 0
        BES propn 0
        BI propn 0
        BM propn 5 | noun -5
        BNI propn 0
        BPS propn 11 | noun -11
        BUMN propn 79 | noun -79
        Badan noun -4 propn 4
        Bagaimana adv 39 | propn -10 pron -28
        Bagaimanakah adv 8 | pron -8
        Bahasa noun -17 propn 17
        Bahkan adv 32 | sconj -28
        Bait noun 24 propn -24
        Bajo propn 0
        Bali propn 0
        Bandar propn 76 | noun -76
        Bandara noun 63 | propn -63
        Bandung propn 0
        Bank noun -40 propn 70 | x -41
        Banking propn 5 | x -5
        Banten propn 0
        Banyak det 3
        Bapak propn 59 | noun -58
        Bapepam propn 0
        Bappenas noun -3 propn 3
        Barat noun 18 propn -12 | adj -6
        Baru propn 19 adv -2 | adj -17
        Batavia propn 0
        Bawang propn 31 | noun -31
        Bea propn 13 | noun -13
        Beberapa det 7 | propn -7
        Beijing propn 0
        Belanda propn 0
        Belanja noun 7 | propn -7
        Berapa adv -15 pron 29 | det -19
        Berbagai det 1
        Berdasarkan verb 30 | adp -29
        Berikut noun 32 verb -14 | propn -16
        Besar propn 6 adj -5
        Bidang propn 64 | noun -64
        Bila sconj 29 | adv -25
        Binatang noun 16 | propn -16
        Biro propn 26 | noun -26
        Brasil propn 0
        Britania propn 0
        British propn 3
        Bruto noun 24 | propn -22
        Buku noun 66 | propn -66
        Bursa propn 9 | noun -9
        CAR propn 27 | noun -27
        CPO propn 31 | noun -31
        Cadangan noun 43 | propn -43
        Calon noun 17 propn -14 | adj -5
        Charles propn 0
        China propn 0
        Cina propn 0
        Country x 26 | propn -26
        Cukai propn 27 | noun -27
        DPD propn 8 | noun -8
        DPR propn 0
        DR propn 21 | noun -21
        Daerah propn 63 | noun -63
        Dalam adp 27 | noun -8 propn -10 sconj -6
        Dan cconj -28 sconj 30
        Dana noun 38 | propn -38
        Danau propn 14 | noun -14
        Dari adp -47 sconj 59 | propn -18
        Data noun 15 | propn -15
        Daya noun -11 propn 11
        Dead propn 23 | x -23
        Defisit noun 21 | propn -17
        Delhi propn 0
        Demikian pron 31 | adv -27
        Dengan adp 7 sconj 12 | propn -20
        Denmark propn 0
        Departemen propn 72 | noun -72
        Depkeu propn 0
        Deputi noun 68 | propn -68
        Desa noun -13 propn 13
        Desember propn 0
        Di adp 33 | propn -17 sconj -18
        Dia pron 12 | propn -12
        Dijelaskannya verb 3
        Dikatakannya verb 4
        Director x 23 | propn -23
        Direktur noun -6 propn 6
        Dirjen propn 30 | noun -30
        Ditambahkannya verb 1
        Ditjen propn 26 | noun -26
        Divisi propn 15 | noun -15
        Domestik adj 53 | noun -40 propn -15
        Dr. propn 16 | noun -16
        Drs. noun 58 propn -58
        Dua num 0
        Dunia noun -17 propn 17
        Duta noun 37 | propn -37
        Efek noun -26 propn 26
        Ekonomi noun 66 propn -61 | adj -6
        Eksekutif noun 30 propn -3 | adj -35
        Encore propn 29 | noun -29
        Energy propn 16 | x -16
        Eropa propn 0
        FC propn 8 | noun -8
        FE propn 13 | noun -13
        Fakultas noun 61 propn -61
        Februari propn 0
        Federal propn 25 | adj -25
        Festival propn 17 | noun -17
        Filipina propn 0
        Film noun 24 | propn -24
        Final propn 7 | noun -7
        Gabungan noun 31 | propn -30
        Gedung propn 34 | noun -34
        General propn -41 x 41
        Gerakan propn 16 | noun -16
        Gereja noun 67 | propn -67
        Global propn 29 | adj -29
        Grup noun 21 propn -21
        Gubernur noun 89 | propn -89
        HJE propn 29 | noun -29
        Ha noun -12 num 28 | propn -18
        Haji propn 27 | noun -27
        Hal noun 16 | propn -16
        Harga noun 39 | propn -39
        Harian propn 40 | noun -36 adj -5
        Hasil noun 6 | propn -6
        Hindu propn 0
        Hingga adp 1
        Hukum propn 51 | noun -51
        Hutan noun 6 propn -6
        ICMI propn 0
        IHSG propn 15 | noun -15
        Ia pron 22 | propn -22
        Indeks noun 40 | propn -40
        India propn 0
        Indonesia propn 0
        Industri propn 4
        Inggris noun 16 propn -16
        Ini pron 12 det -2 | propn -13
        Intel propn 37 | noun -37
        Internasional propn 27 | adj -27
        Investor noun 53 | propn -53
        Ir. noun 57 propn -57
        Irlandia propn 0
        Islam propn 27 | adj -27
        Italia propn 0
        Itu pron 47 | det -44
        JK propn 0
        Jadi sconj 18 | propn -17
        Jakarta propn 0
        Jaksa noun 56 | propn -56
        Januari propn 0
        Jawa propn 2
        Jenderal noun -30 propn 30
        Jenis noun 13 | propn -11
        Jepang propn 0
        Jerman propn 0
        Jika adp 11 sconj -4 | propn -7
        Juli noun -55 propn 55
        Jumat propn 0
        Juni noun -43 propn 43
        KBRI propn 8 | noun -8
        Kabupaten noun -62 propn 62
        Kalau sconj 26 | propn -7 adp -19
        Kali propn 64 | noun -64
        Kalifornia propn 0
        Kalimantan propn 0
        Kami pron 3
        Kamis propn 0
        Kantor noun -19 propn 19
        Kapal noun -24 propn 24
        Karena adp 5 sconj 3 | propn -10
        Katolik propn 35 | noun -23 adj -12
        Kawasan noun 0 propn 0
        Kecamatan noun -10 propn 10
        Kedokteran propn 21 | noun -21
        Kedua adj 13 num 22 | propn -9 adv -8 det -18
        Kejadian noun 15 propn -13
        Kekuatan noun 9 | propn -9
        Kelas propn 24 | noun -24
        Kemudian adv -31 sconj 35
        Kenaikan noun 8 | propn -8
        Kenapa adv 7 | propn -7
        Kenegaraan noun 40 | propn -33 adj -7
        Kepala noun 1 propn -1
        Kepulauan propn 54 | noun -54
        Keputusan noun -26 propn 26
        Kerajaan propn 26 | noun -26
        Kerja noun 42 | propn -26 verb -14
        Kesatuan noun -16 propn 16
        Ketentuan noun 11 | propn -11
        Keterangan noun 27 | propn -27
        Ketika sconj 22 | adp -14
        Ketua noun 77 propn -77
        Keuangan noun 72 | propn -72
        Keuangannya noun 8 | propn -8
        Khusus adj 2 adv 39 | propn -48
        Kiai propn 4
        King propn 2
        Kita pron 2
        Kitab noun 35 propn -35
        Komisi noun -5 propn 5
        Komoditas noun 20 | propn -20
        Komposisi noun 5 | propn -5
        Konsumer noun 35 | propn -20 adj -15
        Koordinasi noun 23 | propn -23
        Korea propn 0
        Korporasi noun 51 | propn -40 adj -16
        Kota noun -69 propn 69
        Kredit noun 42 | propn -42
        Kristen propn 0
        Ksatria noun 28 | propn -27
        Kurs noun 30 | propn -30
        LN noun 96 | propn -96
        LNG propn 16 | noun -16
        LPS propn 0
        Labuhan propn 10 | noun -10
        Lalu adv -60 sconj 70 | propn -5 verb -14
        Lampung propn 0
        Lantai noun 44 | propn -44
        Laporan noun 25 | propn -25
        Laut propn 15 | noun -15
        Lebanon propn 0
        Lebih adv 0
        Lembaga noun 43 | propn -43
        Liga propn 58 | noun -58
        London propn 0
        Lord propn 28 | x -28
        Luar noun 22 | propn -17 adj -7
        Luas noun 35 | propn -31
        MS noun 78 propn -77
        Majelis noun 24 propn -24
        Makassar propn 0
        Malaysia propn 0
        Mandiri propn 11 | adv -7
        Maret propn 0
        Maroko propn 0
        Masjid noun -16 propn 16
        Mazmur propn 18 | noun -18
        Mei propn 0
        Meksiko propn 0
        Melayu propn 12 | adj -12
        Melihat verb 2
        Mengapa adv 5 | propn -5
        Menkeu noun 15 propn -15
        Menko noun -20 propn 20
        Menteri noun -15 propn 15
        Menurut adp 52 | propn -25 verb -28
        Menurutnya adp 8 | propn -8
        Mereka pron 6 | propn -6
        Mesir propn 0
        Meski adv 21 sconj -19
        Meskipun sconj 6 | propn -6
        Minggu propn 34 | noun -34
        Mobile propn 2
        Monyet noun 15 | propn -15
        Mulyani propn 0
        Musa propn 0
        Musim noun 35 | propn -35
        Muslim noun 21 propn -21
        NII propn 2
        NPI propn 28 | noun -28
        NPL propn 32 x -4 | noun -37
        NTB propn 0
        NTT propn 0
        Nabi propn 30 | noun -30
        Nama noun 50 | propn -50
        Namun adv 37 cconj -28 | propn -23
        Nasional propn 23 adj -23
        Naskah noun 9 | propn -9
        Negara noun 33 propn -33
        Negeri noun 15 propn -13
        Neraca noun 2 propn -2
        Net propn -4 x 15 | noun -17
        Network propn 4
        Nilai noun 21 | propn -21
        No. noun -24 propn 24
        Nobel propn 0
        Nomor noun 9 propn -9
        Nota noun 15 | propn -15
        Novel noun 1 propn -1
        November propn 0
        Nya propn 46 | pron -46
        Obligasi noun -15 propn 15
        Oktober propn 0
        Oleh adp 2
        Olimpiade propn 36 | noun -36
        Orang noun 33 | propn -31
        Ordo noun 42 | propn -42
        Organisasi propn 39 | noun -39
        PDB propn 49 | noun -49
        PLTA propn 45 | noun -45
        PM propn 6 | noun -6
        PMA propn 19 | noun -19
        PNBP noun 52 | propn -52
        PP noun 54 propn -54
        PPN noun 67 | propn -67
        PPh noun 58 | propn -58
        PT propn 83 | noun -83
        Pada adp 26 | propn -12 adv -9 sconj -8
        Pagi noun -15 propn 15
        Pajajaran propn 0
        Pajak noun 28 propn -28
        Pakistan propn 0
        Pama propn 43 | noun -43
        Panitia noun 20 propn -20
        Papua propn 0
        Para det 2
        Paris propn 0
        Parlemen propn 11 | noun -11
        Pasar noun 68 | propn -68
        Pasukan propn 11 | noun -11
        Pefindo propn 0
        Pembangunan noun 13 propn -13
        Pembatasan noun -23 propn 23
        Pembayaran noun 32 | propn -32
        Pemberdayaan noun 3 propn -3
        Pembiayaan noun -35 propn 35
        Pemeringkat propn 34 | noun -34
        Pemerintah noun 19 propn -19
        Pemuda noun -8 propn 8
        Pendaratan noun 11 | propn -11
        Pendidikan propn 11 | noun -11
        Pendirian noun 14 | propn -14
        Penerbangan noun -73 propn 73
        Penerbitan noun 13 | propn -13
        Penerimaan noun 18 | propn -18
        Pengembangan propn 29 | noun -29
        Penghargaan noun 1 propn -1
        Pengurus propn 53 | noun -53
        Peningkatan noun 1
        Penurunan noun 8 | propn -8
        Perancis propn 0
        Perang noun -18 propn 18
        Peraturan noun 7 propn -7
        Perdagangan propn 8 | noun -8
        Perekonomian noun -32 propn 32
        Peringkat noun -27 propn 27
        Perolehan noun 1
        Perpajakan noun 36 | propn -35
        Perseroan noun 17 | propn -17
        Pertamina noun -12 propn 12
        Pertumbuhan noun 12 | propn -12
        Perubahan noun 43 | propn -43
        Perusahaan noun 45 | propn -45
        Pesantren noun -7 propn 7
        Pesawat noun 8 | propn -8
        Piala noun -20 propn 20
        Pidato noun 34 | propn -34
        Pimpinan noun 2 propn -2
        Polandia propn 0
        Pondok noun -17 propn 17
        Pontianak propn 0
        Portugis propn 0
        Prancis propn 0
        Presiden noun 29 propn -29
        Produk noun 30 | propn -30
        Produksi noun 30 | propn -30
        Program noun 53 | propn -53
        Project propn 11 | x -11
        Provinsi propn 43 | noun -43
        Publik noun 20 propn -19
        Pulau noun 21 propn -21
        Pulp propn 16 | noun -16
        Pusat propn 71 | noun -69 adj -5
        Putih propn 14 | adj -14
        RAPBN noun 94 | propn -94
        RI propn 0
        RNA propn 22 | noun -22
        ROA propn 15 | noun -15
        RUPS propn 70 | noun -70
        RUPSLB propn 45 | noun -45
        Rabu propn 0
        Raden propn 17 | noun -17
        Raja propn 29 | noun -29
        Raja-Raja noun 28 | propn -28
        Rapat noun 30 | propn -27
        Rating x 34 | noun -5 propn -26
        Raya propn 3
        Reboisasi noun 40 | propn -40
        Red propn 7 | x -7
        Redaksi noun 9 propn -9
        Rencana noun 14 | propn -14
        Rencananya noun 52 | adv -49
        Republik propn 14 | noun -14
        Return propn 16 | x -16
        Riau propn 0
        Ringgit noun 34 | propn -34
        Rob propn 31 | noun -31
        Romawi propn 2
        Romo propn 15 | noun -15
        Rupiah noun 19 | propn -19
        Rusia propn 0
        SBI propn 23 | noun -23
        SD propn 25 | noun -25
        SM noun 37 propn -23 | adv -18
        SMA propn 18 | noun -18
        SMAN propn 23 | noun -23
        SMK propn 19 | noun -19
        SUN propn 41 | noun -41
        Saat noun 37 adv 40 | propn -21 adp -38 sconj -50
        Sabtu propn 0
        Saham noun 53 | propn -53
        Salah adj 41 | noun -17 propn -10 adv -11
        Sama adj 6
        Sampai adp 16 | propn -8
        Samudra propn 8 | noun -8
        Satu num 13 | propn -11
        Saya pron 2
        Sebagai adp 11 | propn -11
        Sebelumnya adv 19 | propn -9 adp -9
        Sebuah det 2
        Secara adp -37 sconj 44 | propn -6
        Sedangkan adv 92 sconj -67 | propn -14 adp -24
        Sehingga sconj 9 | propn -9
        Sejak adp -46 sconj 51 | propn -14
        Sekarang noun 46 | adv -46
        Sekitar adv -44 adp 48
        Sekolah noun 15 propn -13
        Sekretaris noun 23 propn -23
        Sektor noun 34 | propn -34
        Sekutu propn 17 | noun -17
        Selain adv -11 adp -14 cconj 28 | propn -5 sconj -10
        Selama adp 14 | propn -11
        Selanjutnya adv 7 | propn -6
        Selasa propn 0
        Selatan propn 38 | noun -38
        Sementara adv 73 cconj 22 sconj -59 | noun -46 propn -20
        Senin propn 0
        Senior adj 47 | propn -43
        Sensor propn 99 | noun -99
        Seorang det 8 | propn -5
        Seperti adp 24 | propn -6 sconj -17
        September noun -21 propn 21
        Seri propn 6 | noun -6
        Serikat propn 22 | noun -21
        Sertifikat propn 16 | noun -16
        Setelah adp 61 sconj -39 | adv -29
        Setiap det 3
        Singapore propn 0
        Singapura propn 0
        Single x 40 | propn -38
        Skotlandia propn 0
        Solo propn 43 | noun -39 adj -5
        Soviet propn 0
        Spot propn 30 | noun -30
        Sri propn 23 | noun -23
        Standar propn 41 | noun -40
        Statistik propn 50 | noun -50
        Studi noun -9 propn 9
        Subordinasi propn 8 | noun -8
        Suku propn 20 | noun -20
        Sulawesi propn 0
        Sumatera propn 0
        Sunda propn 9 | adj -9
        Super propn 6 x 16 | adj -31 adv -6
        Surabaya propn 0
        Surat noun 20 propn -20
        Surplus noun 18 | propn -11 adj -8
        Sutradara noun 5 propn -5
        System propn 6 | x -6
        TBS propn 28 | noun -28
        TI noun 68 | propn -68
        TNI noun 84 | propn -84
        TPT propn 87 | noun -87
        TV noun 62 | propn -62
        Tahun noun 55 | propn -55
        Tanggal noun 25 | adp -20
        Tango propn 46 | noun -46
        Tapi adv 50 cconj -46 | propn -9
        Tari noun -12 propn 12
        Tatar propn 11 | noun -10
        Telkom propn 0
        Teluk propn 13 | noun -13
        Tengah propn 19 | noun -12
        Tenggara propn 21 | noun -21
        Terbit noun 13 verb -4 | propn -9
        Ternate propn 0
        Tetapi adv 31 cconj -27 | propn -6
        Thailand propn 0
        The propn 19 | x -19
        Tim noun 2 propn -2
        Timur propn 31 | noun -29
        Tingkat noun 9 | propn -9
        Tionghoa propn 25 | adj -25
        Toba propn 0
        Tokyo propn 0
        Total noun 67 | propn -67
        Transaksi noun 18 | propn -18
        UKM propn 22 | noun -22
        US propn 0
        UU propn 58 | noun -58
        Udara propn 17 | noun -17
        Umum propn 24 adj -10 | noun -22
        Uni propn 12 | noun -12
        United propn 21 | x -21
        Universitas noun 1 propn -1
        Untuk adp 62 sconj -59
        Usaha noun 25 | propn -25
        Utama adj 56 | propn -56
        Utang noun -1 propn 1
        Utara propn 18 | noun -17
        Wakil propn 85 | noun -85
        Walaupun sconj 12 | propn -12
        Yahudi propn 24 | adj -24
        Yang pron -94 det 95 | propn -5
        Yayasan propn 32 | noun -32
        Yesus propn 0
        Yordania propn 0
        Yunani noun 43 propn -43
        abad noun 0
        acara noun 79 | propn -43
        acuh verb 16 | adj -16
        ada verb -44 | propn 6
        adalah aux 0
        adanya verb 69 | noun -69
        administrasi noun 0
        agak adj -7 adv 7
        agama noun -35 | propn 23
        agar adp -14 sconj 15
        agreement x 0
        agustus noun 1
        ahli noun -16 | propn 59 adj -27
        air noun 65 | propn -44
        akal noun 0
        akan adp 21 aux 23 sconj -48
        akhir noun 63 | adj -63
        akhirnya noun -59 adv 61
        akibat noun 20 adp -20
        akrab adj 15 | adv -15
        aksara noun 0
        aksi noun 41 | propn -21
        aktif adj 4
        aktor noun 0
        aku pron 21 | propn -10
        akuisisi noun 0
        akun noun 0
        alam noun 0
        alasan noun 0
        alat noun 0
        album noun 0
        album-album noun 2
        aliran noun 55 | propn -26
        allah noun -1
        almarhum noun 48 | adj -48
        amal noun 8 adj -8
        amat adv 0
        amfibi noun 7 | adj -7
        anak noun 79 | propn -11
        anak-anak noun 0
        analis noun 0
        analog adj 0
        and propn -44 x 44
        anggaran noun 26 | propn -14
        anggota noun 0
        anggur noun 0
        angka noun 69 | propn -7
        angkat noun -7 verb 30 | adj -23
        angkatan noun -1
        animasi noun 0
        anomali noun 0
        antara noun -104 adp 114 | propn 6 adj -26
        antaranya noun -22 adp 23
        anti noun -1 adj 1
        antiemetic propn 76 | noun -52 adj -15 adv -11 x -18
        apa adv -5 pron 64 | propn -7 part -8 cconj -56
        apabila sconj 12
        apakah adv 47 pron -15 sconj -26 | part -34
        api noun -6 | propn 6
        aplikasi noun 0
        arah noun 0
        arti noun 0
        arus noun 0
        asal noun 43 adp -18 | propn -5 adv -12 sconj -19
        asam propn 97 | noun -88 adj -19
        aset noun 0
        asing adj 0
        asli adj 0
        aslinya noun 29 adj 15 | adv -45
        asset x 51 | noun -51
        asumsi noun 76 | propn -22
        asuransi noun 0
        atap noun 0
        atas noun -13 adp 22 sconj -19 | adj -24
        atau cconj 43
        ataupun cconj 0
        awal noun -45 adj 54 adv -12 | propn -31
        awalnya noun 36 adv -8 | propn -9 adj -41
        awan noun 0
        ayahnya noun 0
        babak noun 0
        baca verb 0
        badan noun -3
        badut noun 36 | propn -14
        bagaimana adv 71 | propn -10 pron -63
        bagaimanakah adv 8 | pron -8
        bagi adp 88 sconj -53 | verb -47
        bagian noun 0
        bahan noun 45 | propn -33
        bahasa noun -24 | propn 17
        bahkan adv 20 sconj -18
        bahwa adp -71 sconj 71
        baik adj -78 adv 19 cconj 76 | propn -33 intj -8
        bait noun 24 | propn -24
        baju noun 0
        bakar noun 43 | propn -7 verb -28 adj -14
        band noun -39
        bandara noun 84 | propn -63
        bangsa noun 82 | propn -24
        bangsawan noun 0
        bangunan noun 4
        bank noun 36 x -153 | propn 70
        bank-bank noun 0
        bantuan noun 0
        banyak adj -13 adv 38 det -25 | noun -77
        banyaknya adj 32 | noun -32
        bara noun 0
        barang noun 1
        barat noun 48 | propn -13 adj -34
        barel noun 0
        baru adj -33 adv 19 | propn 19
        baru-baru noun 13 | adv -13
        base noun 44 | x -44
        basis noun -56 | propn 41
        batas noun 0
        batik noun 56 | propn -32
        batu noun -24 | propn 24
        bau noun 31 | propn -24 adj -5
        bawah noun 8 adp -3 | adj -5
        bayi noun 0
        beban noun 1
        beberapa det 37 | propn -7
        begitu adv 15 pron 0 | sconj -17
        bek noun 0
        bekerja verb 0
        belajar noun -40 verb 40
        belakang noun 39 | adj -39
        belanja noun 15 | propn -7 verb -11
        beli noun -37 verb 37
        beliau pron 0
        belum adv -20 part 23
        benar adj 15 | adv -15
        benar-benar adv 1
        bentuk noun 19 | verb -16
        benturan noun 0
        berada verb 0
        beragama verb 0
        berakhir verb 0
        beramal verb 0
        berapa adv -18 pron 25 sconj 26 | det -42
        berarti verb 0
        berasal verb 0
        berat noun -16 adj 16
        berbadan verb 0
        berbagai det 9
        berbahaya verb 0
        berbeda verb 34 | adj -29 adv -5
        berbentuk verb 0
        berbuat verb 0
        berbunga verb 0
        berdasarkan verb 15 adp -15
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
        berikut noun 26 verb -4 | propn -16 adj -6 adv -5
        berikutnya adj 0
        berita noun 0
        berjalan verb 0
        berjudul verb 0
        berkaitan verb 0
        berkata verb 41 | propn -11
        berkedudukan verb 0
        berkembang verb 0
        berkesinambungan verb 5 | adj -5
        berkewarganegaraan verb 0
        berkisar verb 0
        berkunjung verb 0
        berlaku verb 0
        berlangsung verb 0
        berlokasi verb 0
        bermain verb 0
        bermasalah verb 33 | adj -33
        bermotor verb 7 | adj -7
        bernama verb 0
        bernilai verb 0
        beroperasi verb 0
        berpotensi verb 3
        berputar verb 0
        bersama adv 35 adp -34
        bersangkutan verb 3
        bersedia verb 0
        bersifat verb 0
        bersih adj 0
        bersihnya adj 47 | noun -47
        bertahan verb 0
        bertahap verb 11 | adj -10
        bertambah verb 0
        bertambahnya noun 0
        bertanggung verb 0
        bertemu verb 0
        berturut-turut verb 1
        berubah verb 0
        berumur verb 0
        berupa verb 9 | adp -9
        berusaha verb 0
        berusia verb 0
        berwarna verb 2
        besar adj 65 | propn 6 verb -67
        besarnya adj 20 | noun -20
        beserta adp 0
        biasa adj -72 adv 82 | propn -16
        biasanya adv 0
        biaya noun 0
        bicara noun 38 | verb -38
        bidang noun -31 | propn 64 adj -22
        bila sconj 65 | adv -61
        bilateral adj 6 | adv -6
        binatang noun 32 | propn -16
        bintang noun 5 | propn -5
        birokrasi noun 0
        biru adj 44 | noun -44
        bisa adj -23 aux 39 | noun -14
        bisnis noun 80 | propn -14
        bit noun 0
        blok noun -10
        blues adj 31 x 36 | noun -52 propn -38
        bola noun -79 | propn 54
        boleh aux 0
        bps noun 30 | propn -30
        bruto noun 61 | propn -22 adj -42
        buah noun 14
        buahnya noun 33 | propn -12
        budaya noun 11 | adj -11
        bukan adv 24 part -8 | propn -18 intj -8
        bukanlah part 0
        buku noun 99 | propn -66
        bulan noun 0
        bumi noun 0
        bunga noun 11 | propn -11
        bunganya noun 0
        bursa noun -11 | propn 9
        burung noun 42 | propn -24
        buta adj -1 num 1
        buy x 0
        cadangan noun 89 | propn -43
        cahaya noun 0
        calon noun 16 | propn -14 adj -5
        cara noun 0
        cenderung adj 94 | verb -94
        cepat adj 2
        cerita noun 20 | propn -11 verb -5
        cinta noun 19 verb -18
        cm noun 0
        coba verb 7 | part -7
        cokelat adj 76 | noun -76
        contoh noun 24 | propn -9
        corporate x 0
        country x 26 | propn -26
        cukai noun -97 | propn 27
        cukup adj 1 adv -1
        curah noun 20 | propn -14 adj -9
        daerah noun -135 | propn 63
        daftar noun 12 | verb -12
        dahulu noun 39 adv -38
        dalam noun 52 adj -88 adp 28 sconj -68 | propn -10
        dalamnya noun 25 adj -21
        dampak noun 0
        dan propn -28 cconj 58 sconj -88
        dana noun 83 | propn -38
        dapat verb -4 aux 4
        darah noun 0
        dari adp 48 sconj -42 | propn -18
        dasar noun -36 | propn 43 adj -5
        dasawarsa noun 0
        data noun 76 | propn -15
        datang verb 0
        datar noun 42 adj -42
        daya noun -12 | propn 11
        defisit noun 36 | propn -17 verb -22
        dekat adj 13 | adp -13
        demam noun 15 | adj -15
        demi adp 6 | sconj -6
        demikian pron 45 | adv -38
        dendam noun 11 | verb -11
        dengan adp 6 sconj -11 | propn -20 cconj -44
        depan noun -30 adj 31
        departemen noun -75 propn 75
        deposito noun 0
        depresi noun -22 adj 22
        deputi noun 68 | propn -68
        desa noun -29 | propn 13
        desain noun -45 | propn 9
        devisa noun 0
        dewa noun 0
        dewan noun 33 | propn -15
        dewasa adj 21 | noun -21
        di adp 31 sconj -19 | propn -17
        dia pron 42 | propn -12
        diadakan verb 0
        diajarkan verb 0
        dialog noun -13 adj 13
        dianggap verb 0
        diatur verb 0
        dibagi verb 0
        dibahas verb 0
        dibanding verb 68 | adp -68
        dibandingkan verb 7 | adp -7
        dibangun verb 0
        dibantu verb 0
        dibatasi verb 0
        dibawah adp 10
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
        diduga verb 5 | adv -5
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
        dijelaskannya verb 3
        dikarenakan verb 4
        dikatakan verb 0
        dikatakannya verb 4
        dikembangkan verb 0
        dikenal verb 0
        dikerahkan verb 0
        diketahui verb 0
        dikirim verb 0
        dikontrak verb 0
        dikuasai verb 0
        dikutip verb 1
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
        dini noun 11 | adj -10
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
        director x 23 | propn -23
        direktur noun -6 | propn 6
        direncanakan verb 0
        diri pron 36 | noun -36
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
        divisi noun -40 | propn 15
        dolar noun 0
        dollar noun 0
        domestik noun -83 adj 92 | propn -15
        double x 53 | adj -53
        drastis adj 23 | adv -23
        drs. noun 58 | propn -58
        drum noun 0
        dua num 3
        dukungan noun 58 | propn -11
        dulu noun 36 adj -1 adv -42
        dunia noun -27 | propn 17
        duta noun 37 | propn -37
        edisi noun 0
        edukasi noun 0
        efek noun -30 | propn 26
        efektif adj 3
        efisien adj 13 | adv -13
        ekonomi noun 134 | propn -61 adj -95
        eksekutif noun 21 adj -26
        ekspansi noun 0
        ekspansinya noun 0
        ekspektasi noun 17 | propn -5
        ekspor noun 76 | propn -7
        eksternal adj 0
        ekuitas noun 0
        elektronik propn 72 | noun -47 adj -34
        empat num 13
        enam num 0
        energi noun 0
        engkau pron 54 | propn -11
        equity x 0
        es noun 11 | adj -11
        euro noun 57 | propn -21
        exposure x 0
        facebook noun 60 | propn -16 verb -7 adj -30
        faktor noun 13
        fakultas noun 61 | propn -61
        farmasi noun 28 | propn -17 adj -10
        fasilitas noun 0
        favorit noun -17 adj -11 | propn 25
        festival noun -39 | propn 17
        film noun 100 | propn -24
        final noun 28 | propn 7 adj -37
        finansial adj 0
        fisik noun 35 | adj -35
        fiskal adj 45 | propn -18
        fitur noun 0
        fokus noun 44 | verb -39 adj -10
        for propn -25 x 25
        foto noun 12 | propn -6
        frekuensi noun 0
        fundamental adj 48 | noun -48
        fungsi noun 45 | propn -14
        gabungan noun 33 | propn -30 adj -7
        gagal verb 49 | adj -49
        gambar noun 7 | verb -7
        ganja noun 0
        garis noun 49 | propn -16
        gas noun 20 | verb -20
        gawang noun 0
        gaya noun 97 | propn -57
        gedung noun -48 | propn 34
        gejolak noun 0
        gelandang noun 0
        gelar noun 18 | propn -23
        gempa noun 0
        genangan noun 0
        generasi noun -54 | propn 48
        gerakan noun -38 | propn 16
        gereja noun 77 | propn -67
        gitar noun 0
        global adj -64 | propn 29
        globalisasi noun 0
        golongan noun 0
        grup noun 32 | propn -21
        gua noun 0
        gubernur noun 93 | propn -89
        guna adp 113 sconj -88 | noun -27
        gunung noun 0
        guru noun 0
        ha noun 7 num 11 | propn -18
        habis verb 0
        hadiah noun 0
        hak noun 59 | propn -25
        hakim noun 37 | propn -37
        hal noun 38 | propn -16
        halaman noun 0
        halnya noun 0
        hambatan noun 0
        hampir adv 22
        hanya adv 69 adp -67
        harap verb 39 | adv -39
        harga noun 82 | propn -39
        harganya noun 0
        hari noun 0
        harus verb -33 aux 58 | propn -31
        hasil noun 36 | propn -6
        hektare x 38 | noun -38
        henti noun -15 verb 15
        hibah noun 0
        hiburan noun 0
        hidup noun -13 verb -37 adj 39
        hijau adj 45 | noun -45
        hingga adp -122 sconj 122
        hitam adj -35 | propn 15
        hubungan noun -89 | propn 42
        hujan noun 3
        hukum noun 27 | propn 51 verb -22 adj -76
        hukuman noun 0
        hutan noun 10 | propn -6
        ia pron 48 | propn -22
        ialah aux 0
        ibu noun 19 | propn -13
        ibukota noun 6 propn -6
        ideal adj 0
        idola noun 0
        ikan noun 0
        ikut verb 0
        ilmiah adj -9
        ilmu noun 0
        impor noun 36 | propn -5
        in propn -45 x 45
        income x 0
        indah adj 0
        indeks noun 52 | propn -40
        independen adj 62 | propn -32
        indikator noun 0
        individu noun 0
        individual adj 57 x -53 | propn -6
        industri noun -13 adj 3
        infeksi noun 0
        inflasi noun 63
        informasi noun -68 | propn 22
        informasinya noun 0
        infrastruktur noun 0
        inggris noun 16 | propn -16
        ingin verb -10 aux 10
        ini pron -11 det 18 | propn -13
        instansi noun 0
        instrumen noun 0
        intensitas noun 0
        intermediasi noun 0
        internasional adj -90 | propn 27
        intervensi noun 0
        inti noun 0
        invasi noun 0
        investasi noun 0
        investor noun 97 | propn -53
        issue x 19 | noun -19
        istilah noun 68 | propn -28
        itu pron 4 det -3
        izin noun 0
        jadi verb 4 sconj 19 | propn -17 adj -6
        jaksa noun 56 | propn -56
        jalan noun -30 verb 30
        jalur noun 63 | propn -10
        jam noun 0
        jaminan noun 0
        jamrud noun 67 | propn -30
        jamuan noun 0
        jangka noun 70 | propn -32
        jarang adv 23 | adj -23
        jasa noun 0
        jatuh verb 0
        jauh adj 20 | adv -20
        jawab noun -11 verb 11
        jejak noun 0
        jelas verb -8 adj 35 | propn -8 adv -28
        jelasnya verb 0
        jelata adj 0
        jembatan noun 0
        jenis noun 3 adj 5 | propn -11
        jet noun 0
        jika adp -20 sconj 26 | propn -7
        jiwa noun 0
        jual noun -84 verb 84
        judul noun 0
        juga adv 44
        jumlah noun 32
        jumlahnya noun 0
        juru noun 28 | propn -6
        justru adv 0
        juta num 0
        kabar noun 26 | propn -10
        kabupaten noun 30 propn -30
        kacang noun 0
        kajian noun 0
        kakaknya noun 13 | pron -13
        kaki noun 90 | propn -30
        kalangan noun 29 | propn -9
        kalau sconj 55 | propn -7 adp -50
        kalender noun 0
        kali noun -84 adv 30 | propn 64
        kaliber noun 0
        kalinya noun 16 | adv -16
        kami pron 5 | propn -5
        kampanye noun 88 | propn -57
        kampung noun 0
        kampus noun 0
        kamu pron 0
        kan adv 9 part 5 | aux -20
        kantor noun -44 | propn 19
        kapal noun -46 | propn 24
        kapasitas noun 0
        kapitalisasi noun 0
        karakter noun 0
        karangrejo propn 76 | noun -72 x -7
        karaoke noun 0
        karena adp -11 sconj 14 | propn -10
        karier noun 0
        karya noun -11 | propn 11
        karyanya noun 9 | propn -9
        kasih noun 13 | propn -6 verb -9
        kasus noun 0
        kata noun -55 verb 55
        katanya verb 0
        kategori noun 0
        kaum noun 0
        kawanan noun -17 | propn 5
        kawasan noun -2
        kaya adj 3
        ke adp 3 sconj 17 | part -20
        ke-4 adj 59 | noun -13 propn -25 x -18
        ke-5 adj 45 | noun -20 propn -10 x -9
        keadaan noun 0
        kebangkitan propn 93 | noun -93
        kebanyakan noun 0 adv -9 det 12 | adj -9
        keberadaan noun 0
        keberhasilan noun 19 | propn -10
        kebiasaan noun 0
        kebijakan noun 51 | propn -14
        kebutuhan noun 0
        kecamatan noun -20 propn 20
        kecelakaan noun 0
        kecil adj 0
        kecuali adp 1 sconj -1
        kecukupan noun 0
        kedai noun 0
        kedelapan adj 6 | num -6
        kedua adj 77 num -4 | propn -9 adv -19 det -63
        keduanya num 20 | pron -20
        keempat adj -8 num 8
        keenam adj 0
        kegiatan noun 88 | propn -38
        kehidupan noun 0
        keinginan noun 19 | propn -5
        kejadian noun 12 | propn -10
        kejahatan noun 0
        kejuaraan noun 0
        kekayaan noun 0
        kekeliruan noun 0
        kekhawatiran noun 0
        kekuasaan noun 0
        kekuatan noun 30 | propn -9
        kelahiran noun 7 | adj -7
        kelapa noun 0
        kelas noun -44 | propn 24
        kelihatan verb 0
        kelima adj -3 num 3
        kelompok noun 0
        keluar verb 0
        kelurahan noun -50 | propn 10
        kemampuan noun 0
        kematian noun 0
        kembali verb -20 adv 39 | noun -29
        kemenangan noun 0
        kementerian noun -43 | propn 15
        kemerdekaan noun 0
        kemudian adv 25 adp -2 sconj -39
        kemungkinan noun 10 adv -8
        kenaikan noun 67 | propn -8
        kenapa adv 7 | propn -7
        kendaraan noun 0
        kenegaraan noun 40 | propn -33 adj -7
        kenyataan noun 2
        kepada adp 0
        kepadanya noun 5 | adp -5
        kepala noun 2
        kepemilikan noun 0
        kepentingan noun 0
        kepercayaan noun 10 | adj -10
        keputusan noun -33 | propn 26
        keras adj 0
        kereta noun 0
        kerja noun -48 verb 60 | propn -26
        kesalahan noun 0
        kesehatan noun 0
        keseimbangan noun 0
        keseluruhan noun -24 det 27
        keseluruhannya noun 0
        kesembilan adj 0
        kesempatan noun 0
        kesepakatan noun 0
        kesuksesan noun 0
        kesulitan noun 21 verb -21
        ketahanan noun 0
        ketat adj 0
        ketentuan noun 38 | propn -11
        keterangan noun 44 | propn -27
        keterbukaan noun 0
        keterlambatan noun 0
        ketiga adj 16 | adv -12
        ketika adp -5 sconj 54 | noun -53
        ketimpangan noun 10 | propn -5
        ketua noun 73 propn -73
        keuangan noun 87 | propn -72 adj -22
        keuangannya noun 8 | propn -8
        kewajiban noun 0
        keyboard propn 58 | noun -58
        khawatir adj 10 | verb -10
        khusus adj -3 adv 43 | propn -48
        khususnya adj -58 adv 58
        kilogram noun 0
        kimia noun 28 | propn 55 adj -61
        kinerja noun 0
        kini noun 21 adv -9 | propn -28
        kira verb 0
        kira-kira noun 2 adv -2
        kisah noun 65 | propn -10
        kisaran noun 0
        kita pron 10
        kitab noun 41 | propn -35
        klub noun 0
        km noun 3
        km2 noun 0
        kode noun 82 | propn -47
        koloni noun 0
        komando propn 36 | noun -36
        komersial adj 59 | propn -34
        komik noun 59 | propn -23
        komisaris noun 32 | propn -18
        komisi noun -7 | propn 5
        komitmen noun 0
        komoditas noun 44 | propn -20
        komoditi noun 0
        komponen noun 0
        komposisi noun 13 | propn -5
        komputer noun 0
        komune noun 0
        komunikasi noun 0
        komunis noun 19 | adj -19
        kondisi noun 73 | propn -7
        konferensi noun 64 | propn -48
        konkret noun 32 adj -32
        konon noun 25 adv -22
        konsep noun 0
        konsolidasi noun 0
        konstruksi noun 0
        konsumer noun 63 | propn -20 adj -46
        konsumsi noun 0
        kontes noun 47 | propn -10
        kontrak noun 0
        kontraktor noun 0
        kontribusi noun 0
        konversi noun 0
        koordinasi noun 43 | propn -23
        koperasi noun 52 | propn -30
        korban noun 0
        korporasi noun 79 | propn -40 adj -54
        korupsi noun 0
        kota noun 57 propn -57
        kotor adj 0
        kredit noun 100 | propn -42
        krisis noun 0
        ksatria noun 28 | propn -27
        kualifikasi noun 0
        kuartal noun 0
        kuartalan noun 10 | adj -10
        kuat adj 26 | adv -26
        kuatnya adj 14 | noun -14
        kunjungan noun 0
        kuno adj 0
        kupon noun 0
        kurang adj -45 adv 45
        kurs noun 44 | propn -30
        kursi noun 0
        kurun noun 0
        laba noun 88 | propn -9
        lagi adv 37 | propn -16 cconj -26
        lagu noun 0
        lahan noun 0
        lahir verb 8 | adj -8
        lain adj 25 | adv -25
        lain-lain adj 45 | pron -45
        lainnya noun -25 adj 54 | pron -42
        laki-laki noun 44 | adj -44
        laku noun 4
        lalu verb 52 adj -48 adv -63 sconj 34 | propn -5
        lama noun 7 adj -28 | propn 49 adv -13
        lambat adj 0
        langkah noun 0
        langkah-langkah noun 0
        langsung adj -15 adv 15
        lanjut verb 86 adj -86
        lanjutnya verb 0
        lantai noun 44 | propn -44
        lapangan noun 0
        laporan noun 48 | propn -25
        laporannya noun 0
        laut noun -43 | propn 15
        layak adj 30 | verb -30
        layar noun 0
        lebar noun -42 adj 42
        lebih adj -29 adv 30
        lelang noun 0
        lemah adj 0
        lembaga noun 61 | propn -43
        lembar noun 0
        lensa noun 0
        lepas noun -95 adj 127 | verb -73
        level noun 32 x -93 | propn 65
        lifting x 47 | noun -47
        lihat verb 66 | propn -26
        lima num 0
        lingkungan noun 35 | propn -13 adj -22
        listed x 0
        listrik noun -23 | propn 42 adj -19
        liter noun 0
        ln noun 96 | propn -96
        loan x 0
        lokakarya noun 0
        lokal adj 30 | noun -30
        lokasi noun 9
        luar noun -5 adj 30 | propn -17
        luas noun 13 adj 13 | propn -31 adv -7
        lumayan verb -34 adv 54 | adj -29
        lupa verb 0
        m noun 0 | propn 17 num -15
        majalah noun 0
        maju verb 4 adj 17 | propn -20
        maka sconj 91 | cconj -90
        makan noun -18 verb 18
        makanan noun 44 | propn -7
        makro noun -51 adj 54
        maksimal adj 8 | adv -8
        malam noun 0
        mampu adj 132 aux -132
        mana adv -72 pron 72
        management x 9 | noun -9
        manajemen noun 0
        mantan noun 104 | adj -104
        manusia noun 0
        marga noun 0
        margin noun 29 x -29
        masa noun 27 | propn -5 adv -22
        masakan noun 0
        masalah noun 0
        masih adv 0
        masing-masing det 81 | adj -48 pron -38
        masjid noun -22 | propn 16
        maskapai noun 0
        massa noun 0
        masuk noun -17 verb 32 | adv -13
        masuknya verb 12 | noun -12
        masyarakat noun 87 | propn -23
        mata noun 0
        matahari noun 49 | propn -17
        matematika noun 0
        material noun 18 adj -18
        mati verb -72 adj 72
        matte x 69 | noun -53 propn -24
        mau verb 42 aux -13 | cconj -30
        maupun cconj 0
        mayat noun 0
        medan noun 0
        media noun -10 x 11
        median noun 0
        meja noun 0
        mekanisme noun 0
        melahirkan verb 0
        melaju verb 0
        melaksanakan verb 0
        melakukan verb 0
        melalui adp 41 | verb -40
        melambangkan verb 0
        melaporkan verb 0
        melawan verb -20 adp 20
        melayani verb 0
        melebar verb 3
        melemah verb 0
        melepas verb 0
        melewati verb 0
        melihat verb 16
        melonjak verb 0
        meluncurkan verb 0
        memadai verb 28 | adj -28
        memandu verb 0
        memang adv 0
        memasuki verb 0
        memasukkan verb 0
        membaca verb 0
        membahas verb 0
        membaik verb 0
        membaiknya verb 17 | noun -17
        membalas verb 0
        membangun verb 3
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
        memerintah noun 51 verb -51
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
        mempercepat verb 31 | propn -11
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
        menarik verb 1
        mencakup verb 0
        mencapai verb 0
        mencari verb 0
        mencatat verb 0
        mencerminkan verb 0
        mencintai verb 0
        menciptakan verb 0
        mendadak verb -23 adv 23
        mendapat verb 0
        mendapatkan verb 0
        mendatang verb 22 adj -22
        mendekati verb 0
        mendengar verb 0
        mendidik verb 5 | adj -5
        mendirikan verb 0
        mendorong verb 0
        mendukung verb 0
        menegaskan verb 0
        menekan verb 0
        menempatkan verb 0
        menemukan verb 0
        menengah adj 0
        menentukan verb 0
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
        mengalami noun -15 verb 15
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
        mengenai verb -28 adp 26 sconj -11
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
        mengingat noun -12 verb 69 | adp -74
        mengingatkan verb 0
        menginginkan verb 0
        mengirimkan verb 0
        mengklaim noun 45 verb -45
        menguat verb 0
        mengucapkan verb 0
        mengumumkan verb 0
        mengungkapkan verb 0
        menguntungkan verb 1
        mengurangi verb 0
        mengusir verb 0
        menikah verb 0
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
        menkeu noun 15 | propn -15
        menolak verb 0
        menolong verb 0
        mentah adj 0
        menteri noun -17 | propn 15
        menuju verb 58 | adp -58
        menulis verb 0
        menunjang noun 22 verb -22
        menunjuk verb 0
        menunjukkan verb 0
        menurun verb 3
        menurunkan verb 0
        menurut adp 100 | propn -25 verb -77
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
        menyusul verb 97 | adp -97
        merah adj -21 | propn 7
        meraih verb 0
        merasa verb 0
        merebut verb 0
        mereka pron 43 | propn -6
        merencanakan verb 0
        merokok verb 0
        merujuk verb 0
        merupakan verb 0
        mesin noun -27
        meski adv -15 sconj 18
        meskipun sconj 11 | propn -6
        meter noun 0
        mewujudkan verb 0
        mikro adj 0
        mil noun 0
        miliar num 0
        miliarder noun 64 | propn -30
        milik noun 82 | propn -7 adp -77
        minggu noun -29 | propn 29
        minimum noun 70 | adj -70
        minoritas noun 0
        minus propn -46 adj 86 | noun -58 cconj -7
        minyak noun 100 | propn -49
        misalnya noun 20 sconj 18 | adv -47
        mobil noun 0
        modal noun 77 | propn -39
        model noun 0
        modernisasi noun 0
        moneter adj 46 | propn -21
        monyet noun 59 | propn -15
        mortgage x 0
        motor noun 0
        ms noun 78 | propn -77
        muda adj 9 num -9
        mudah adj 12 | adv -12
        mulai verb 34 | propn 43 adp -74
        multifinance x 70 | noun -70
        mulus adj 1
        muncul verb 0
        mungkin adv 13 aux 30 | adj -52
        munisipalitas noun 0
        musik noun 5 | propn 6 adj -12
        musikal noun 58 | adj -58
        musim noun 81 | propn -35
        musuh noun 0
        nada noun 0
        naik verb 0
        naiknya verb 24 | noun -24
        nama noun 97 | propn -50
        namanya noun 0
        namun adv -25 cconj 34 | propn -23
        nanti noun 37 | adv -28 sconj -7
        nasional adj -50 | propn 23
        naskah noun 14 | propn -9
        negara noun 81 | propn -33
        negara-negara noun 0
        negatif adj 0
        negeri noun 34 | propn -13 adj -19
        neraca noun 5
        net x 28 | noun -29
        netto x 48 | adj -48
        nikel noun 0
        nilai noun 112 | propn -21
        nilainya noun 0
        no noun -3 propn 3
        nomor noun 14 | propn -9
        non-keuangan adj 88 | noun -88
        non-migas adj 0
        nordic propn 96 | noun -69 verb -6 adj -18 x -24
        nota noun 15 | propn -15
        novel noun 6
        nyamuk noun -73 | propn 41
        nyata adj 0
        nyenyak adj 1
        obat noun 0
        objek noun 0
        obligasi noun -35 | propn 15
        obligasi-obligasi noun 0
        of propn 36 x -36
        offer x 0
        olahraga noun 24 | verb -24
        oleh adp 96
        on propn -38 x 38
        oncom noun 0
        open noun 11 propn 41 | x -55
        operasi noun -12 | propn 14
        operasinya noun 0
        operasional noun 22 adj -22
        optik noun -34 adj 34
        optimis noun 38 | adj -38
        orang noun 47 | propn -31 part -15
        ordo noun 74 | propn -42
        organisasi noun -81 | propn 39
        otomatis adj 25 | adv -25
        otomotif adj 0
        outstanding x 0
        pabrik noun 0
        pada adp 80 sconj -36 | propn -12 adv -53
        padi noun 0
        pagi noun -29 | propn 15
        pahlawan noun 0
        pajak noun 38 | propn -28
        paling adv 0
        panas noun 34 adj 10 | propn -55
        panen noun 14 | verb -14
        pangkalan noun 0
        pangsit noun 0
        panitia noun 24 | propn -20
        panjang adj 51 | noun -40 propn -19
        pantai noun -40 | propn 10
        para det 93 | noun -92
        pariwisata noun 0
        parlemen noun -56 | propn 11
        partai noun 0
        paruh noun 0
        pasangan noun 0
        pasar noun 125 | propn -68
        pasien noun -88 | propn 47
        pasokan noun 0
        pasukan noun -43 | propn 11
        pegunungan noun 0
        pejabat noun 52 | propn -11
        pekan noun 0
        pelabuhan noun -11
        pelajaran noun 0
        pelaksanaan noun 0
        pelaku noun 0
        pelayaran noun 0
        peluang noun 0
        pelukis noun 61 | propn -30
        pemain noun 0
        pemancar noun 0
        pembagian noun 0
        pembahasan noun 8
        pembalap noun -11 adp 11
        pembangkit noun 0
        pembangunan noun 16 | propn -13
        pembatasan noun -29 | propn 23
        pembayaran noun 74 | propn -32
        pembebasan noun 0
        pembelian noun 0
        pembentukan noun 45 | propn -11
        pemberian noun -80 | propn 53
        pembiayaan noun -56 | propn 35
        pembuat noun 0
        pembuatan noun 0
        pembukaan noun 0
        pembunuhan noun 0
        pemegang noun 40
        pemeliharaan noun 0
        pemenang noun 21 | propn -5
        pemeringkat noun -70 | propn 34
        pemerintah noun 25 | propn -19
        pemerintahan noun 0
        pemilihan noun 0
        pemilik noun 0
        pemilu noun 0
        pemimpin noun 0
        pemkot noun 10 propn -10
        pemulihan noun 0
        penambangan noun 0
        penampakan noun 0
        penanaman noun 6
        penari noun 0
        penarikan noun 0
        penawaran noun 0
        pencabutan noun 0
        pencadangan noun 4
        pendanaan noun 30 | propn -13
        pendapatan noun 15
        pendaratan noun 18 | propn -11
        pendek adj 0
        pendidikan noun -36 | propn 11
        pendiri noun 0
        pendirian noun 18 | propn -14
        pendistribusian noun 0
        penduduk noun -84 | propn 21
        pendukung noun 7 | adj -7
        pendukungnya noun 0
        penegakan noun 0
        penembak noun 0
        penerapan noun 1
        penerbangan noun -94 | propn 73
        penerbitan noun 32 | propn -13
        penerimaan noun 63 | propn -18
        pengadaan noun 0
        pengalaman noun 0
        pengamat noun 42 | propn -26
        pengaruh noun -52 | propn 21
        pengeboran noun 0
        pengeluaran noun 0
        pengembalian noun 0
        pengembangan noun -46 | propn 29
        pengenaan noun 0
        pengetahuan noun 0
        pengganti noun 0
        penggerak noun 0
        pengguna noun 0
        penggunaan noun 53 | propn -6
        penghargaan noun 2
        penghematan noun 0
        pengikatan noun 0
        pengikut noun 0
        pengumuman noun 0
        pengusaha noun 0
        peningkatan noun 13
        penjaga noun 0
        penjaminan noun 0
        penjelasan noun 0
        penjualan noun 85 | propn -11
        penonton noun 0
        penting adj 0
        penuh adj 27 | adv -27
        penulis noun 44 | propn -16
        penumpang noun 0
        penurunan noun 53 | propn -8
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
        penyusun noun 4 verb -4
        per adp 33 | noun -24 num -8
        perairan noun 0
        peralatan noun 0
        peran noun 0
        perang noun 12 | propn 18 verb -15
        perangkat noun 0
        perasaan noun 0
        peraturan noun 16 | propn -7
        perbaikan noun 6
        perbankan noun 26 | adj -26
        perbedaan noun 9
        percaya verb 3
        perdagangan noun -59 | propn 8
        perdana noun -9 | propn 15 adj -9
        perekonomian noun -35 | propn 32
        perempuan noun -45 adj 45
        pergantian noun 0
        pergerakan noun -61 | propn 37
        perguruan noun -74 | propn 45
        perhatian noun 22 | adj -22
        peri noun 0
        peringkat noun -46 | propn 27
        peringkat-peringkat noun 0
        periode noun 87
        peristiwa noun 23 | propn -7
        perjalanan noun 0
        perjanjian noun 65 | propn -34
        perkebunan noun -24 propn 24
        perkembangan noun 0
        perkiraan noun 59 | propn -6
        perkotaan noun 45 | adj -45
        perlu verb 18 | adj -18
        perluasan noun 0
        permainan noun 0
        permasalahan noun 0
        permata noun 2
        permintaan noun -48 | propn 17
        permodalan noun 75 | propn -54
        pernah adv 56 | aux -56
        pernyataannya noun 0
        perolehan noun 2
        perpajakan noun 53 | propn -35 adj -13
        perpanjangannya noun 0
        pers noun 0
        persen noun 0
        persepsi noun 0
        perseroan noun 122 | propn -17
        persetujuan noun 0
        persiapan noun 5
        persyaratan noun 0
        pertama adj 0
        pertambangan noun 0
        pertandingan noun 0
        pertanian noun 8 | propn 28 adj -23
        pertanyaan noun 0
        pertemuan noun 0
        pertengahan noun 0
        pertumbuhan noun 89 | propn -12
        perubahan noun 77 | propn -43
        perumahan noun 0
        perusahaan noun 120 | propn -45
        perwakilan noun 9
        pesawat noun 60 | propn -8
        pesawatnya noun 0
        peserta noun 21 | propn -8
        pialang noun 0
        pidato noun 47 | propn -34
        pihak noun 52
        pihaknya noun 71 | propn -27
        pimpinan noun 2
        pinggang noun 0
        pinjaman noun 22 | adj -22
        piutang noun 0
        plus adj 38 | cconj -40
        pnbp noun 52 | propn -52
        poin noun 0
        pokok noun 102 | adj -102
        polisi noun 0
        politik noun 99 | adj -99
        pon noun 0
        pop noun -48 adj 48
        popularitas noun 17 | propn -9
        populasi noun 0
        porsi noun 0
        portofolio noun 0
        pos noun -4
        posisi noun 85 | propn -7
        posisinya noun 0
        positif adj 0
        potensial adj 0
        potongan noun 0
        pph noun 58 | propn -58
        ppn noun 67 | propn -67
        presiden noun 29 | propn -29
        pria noun 0
        pribadi noun -37 adj 37
        primer adj 0
        prinsip noun 0
        privat adj 0
        produk noun 70 | propn -30
        produksi noun 104 | propn -30
        produksinya noun 0
        profil noun 0
        profitabilitas noun 0
        program noun 91 | propn -53
        proses noun 0
        prospek noun 0
        provinsi noun -37 propn 39
        proyek noun 61 | propn -16
        publik noun 41 | propn -19 adj -21
        pukul noun 1
        pula adv 22 | part -22
        pulau noun 50 propn -50
        puluh num 0
        pun part 0
        puncak noun 0
        punggung noun 0
        pupuk noun -8 verb 8
        pusat noun -12 | propn 71 adj -77
        putaran noun 0
        putih adj -41 | propn 14
        putra noun 8 | adj -7
        radio propn 66 | noun -66
        raja noun -47 | propn 29
        raja-raja noun 47 | propn -28
        rakortas noun 0
        raksasa adj 72 | noun -72
        rakyat noun 0
        rancangan noun 0
        rapat noun 33 | propn -27
        rapbn noun 94 | propn -94
        rasa noun 10 | verb -10
        rasio noun 0
        rata-rata noun -9 adj 26 | adv -36
        rate x 77 | propn -47
        rating x 91 | noun -67 propn -26
        rayon noun 0
        realisasi noun 44 | propn -12
        reboisasi noun 40 | propn -40
        reformasi noun 0
        regional adj -15
        rekaman noun 0
        rekan noun 16 | propn -8
        relatif adj 39 adv -39
        remaja noun 27 | propn -21 adj -6
        rencana noun 94 | propn -14
        rencananya noun 56 | adv -53
        rendah adj 0
        resmi adj 50 | adv -50
        revisi noun 0
        ribu num 0
        ribuan noun 17 | num -17
        rights x 0
        riil adj 67 | propn -13
        ringgit noun 34 | propn -34
        risiko noun 0
        rock noun 0
        rokok noun 0
        ruang noun 0
        rumah noun 0
        rupiah noun 101 | propn -19
        saat noun 60 adv -34 adp -39 sconj -32 | propn -21
        sadar verb 3 adj -3
        sahabat noun 0
        saham noun 106 | propn -53
        sahamnya noun 0
        saja adv 5 | part -5
        sakit adj -6 | noun -69 propn 54
        salah adj 107 | noun -54 propn -10 adv -40
        saling adv 0
        sama noun -63 adj 102 | adv -6 adp -49 cconj -16
        sampah noun 0
        sampai verb 2 adv 46 adp -15 sconj -46 | propn -8
        samping noun 0
        sampul noun 0
        sana noun -1 det 62 | pron -75
        sang det 0
        sangat adv 0
        sanksi noun 0
        sarana noun 0
        sarang noun 12 | propn -7
        sarjana noun 0
        sasaran noun 0
        satelit noun 0
        satu num 50 | propn -11 det -40
        sawit noun 0
        saya pron 5
        sayap noun 0
        sebagai adp 132 | propn -11
        sebagaimana adp 40 sconj -40
        sebagian noun 63 | adv -14 det -52
        sebaik adj 10 | adp -10
        sebaliknya adv 14 | noun -12
        sebanyak noun -68 adj -24 adp 75
        sebelah noun -109 adp 109
        sebelum adp -88 sconj 89
        sebelumnya adj 16 adv 6 adp -26 | propn -9
        sebenarnya adv 34 | adj -33
        sebesar noun 69 adp -69
        sebuah det 29
        secara adp 77 sconj -70 | propn -6
        securities x 0
        sedang adv -8 aux 43 | adj -51
        sedangkan adv -31 adp 12 sconj 18 | propn -14
        sedikit adv 38 det -28 | adj -11
        sedikitnya adj 1 adv -1
        segar noun -46 adj 64 | propn -22
        segera adj 17 adv -17
        segmen noun 0
        seharusnya adv 1 aux -1
        sehat adj 0
        sehingga sconj 72 | propn -9
        sehubungan sconj 30 | adp -30
        seismik adj 0
        sejak adp 25 sconj -18 | propn -14
        sejalan noun 28 | adj -28
        sejarah noun -5 | propn 36 adj -35
        sejenis noun 34 | adj -34
        sejumlah noun 51 det -51
        sekali adv 6
        sekaligus adv 49 | cconj -49
        sekalipun adv 14 sconj -14
        sekarang noun 16 adv -13
        sekelas noun 70 | adj -68
        sekitar adj -38 adv -1 adp 69 | noun -89
        sekitarnya noun 25 adj -25
        sekolah noun 36 propn -12 | verb -29
        sekretaris noun 23 | propn -23
        sekte noun 0
        sektor noun 106 | propn -34
        selain adv -56 adp 15 cconj -9 sconj 32 | propn -5
        selalu adv 0
        selama adp -13 sconj 22 | propn -11
        selamat verb 2 adj -2 | propn 17 intj -17
        selanjutnya adj 32 adv -27 | propn -6
        selatan noun -37 | propn 38
        selebriti noun 0
        selesai verb 37 adj -37
        selisih noun 0
        seluas noun 44 | adj -5 adp -41
        seluler noun 43 | adj -43
        seluruh det 47
        seluruhnya adv -10 det 10
        semacam noun -36 adp 36
        semakin adv 6
        sembilan num 0
        sementara noun -54 adj 67 adv -9 cconj -11 sconj -17 | propn -20
        semesta noun 2
        semester noun 95 | propn -61
        semifinal noun -29 adj 29
        sempat adv 1
        semua pron 1 det -1
        semuanya pron 0
        semula noun 16 | adv -14
        senapan noun 0
        sendiri det 76 | adj -56 pron -22
        sengketa noun 0
        seni noun 0
        senilai noun 5 | adp -5
        senior adj 57 | noun -12 propn -43
        sentimen noun 0
        seorang pron -45 det 50 | propn -5
        sepak noun -17 | propn 56 verb -42
        sepakat verb -74 adj 74
        sepanjang noun 73 | adp -72
        sepenuhnya adv 0
        seperti adp 21 sconj -18 | propn -6
        september noun -21 | propn 21
        sepuluh num 0
        serangan noun 59 | propn -17
        serat noun 0
        serbuan noun 0
        seri noun 0 | propn 6 adj -6
        serial noun 37 | propn -8
        sering adv 37 | adj -37
        serta verb -54 cconj 54
        serupa adj 0
        sesama noun 65 | det -65
        seseorang pron 25 | propn -11
        sesuai adj 111 | adp -111
        sesuatu pron 0
        setara noun 12 | adj -12
        setelah adv -21 adp 2 sconj 16
        setempat noun -1 adj 1
        setiap det 19
        setuju verb 0
        seusai adp -34 sconj 34
        si det 0
        siap verb 47 | adj -47
        siapa pron 0
        siaran noun 0
        sidang noun 0
        sifatnya noun 0
        signifikan adj 39 | adv -39
        silam noun 24 | verb -14 adj -8
        simpanan noun -22 | propn 21
        single x 40 | propn -38
        sisanya noun 53 | propn -21
        sisi noun 0
        sistem noun -82 | propn 60
        situasi noun 0
        situs noun -79 | propn 38
        skor noun 0
        sm noun 37 | propn -23 adv -18
        soal noun 81 | adp -81
        solo noun -35 adj -17 | propn 46
        sore noun 0
        sosial noun -32 adj 32
        sosialisasi noun 0
        sosok noun 0
        spesies noun 0
        spesifik adj 8 | adv -8
        stabil adj 0
        stabilitas noun 0
        stadion noun -18
        standar noun -114 adj 87 | propn 41
        stasiun noun -33 | propn 11
        status noun 0
        strategi noun 0
        struktur noun -60 | propn 26
        studi noun -10 | propn 9
        suara noun 0
        suatu det 9
        subprime x 80 | noun -23 propn -15 verb -6 adj -31 adv -9
        subsidi noun 0
        suci adj 12 | propn -12
        sudah adp -2 aux 64 | adj -64
        sudut noun 0
        suku noun 38 propn -38
        sulit adj 0
        sumber noun 0
        sungai noun 42 propn -42
        supaya adv 38 sconj -38
        super adj -5 x 1 | propn 6 adv -9
        surat noun 28 | propn -20
        surplus noun 77 adj -68 | propn -11
        survei noun 0
        susah adj 0
        suspensi noun 0
        sutradara noun 9 | propn -5
        swasta adj 61 | noun -97 propn 30
        syarat-syarat noun 0
        syariat noun 0
        tadi noun 12 | adv -9
        tahap noun 0
        tahapan noun 0
        tahu verb 29 | noun -29
        tahun noun 126 | propn -55
        tahunan noun -16 adj 16
        tahunnya noun 0
        tajam adj 11 | adv -11
        tak part 30 | x -30
        tambahan noun 3 adj -3
        tambahnya verb 0
        tambang noun 0
        tampak verb 48 | adj -48
        tamu noun 0
        tanah noun 49 | propn -6
        tanaman noun 0
        tandan noun 41 | propn -22
        tangan noun 0
        tangga noun 0
        tanggal noun 64 | verb -16 adp -47
        tangguh adj 0
        tanker noun 0
        tanpa adp -2 sconj 2
        tantangan noun 0
        tapi adv -10 cconj 14 | propn -9
        target noun 79 | propn -5
        tari noun -12 | propn 12
        tarif noun 0
        tata noun -54 | propn 22
        tekanan noun 43 | propn -9
        teknis adj 0
        teknologi noun -51 | propn 5
        teks noun 0
        tekstil noun -24 | propn 6
        telah aux 60
        telepon noun 0
        televisi noun 0
        teluk noun -12 propn 12
        tema noun 0
        tembaga noun -11 adj 11
        tembakau noun 0
        tempat noun 36 | pron -34
        tempe noun 0
        tempo noun 0
        tenaga noun 16 | propn -5
        tender noun 13 x -13
        tengah noun -19 aux 10 | propn 19 adj -10
        tentang adp 0
        tentara noun -56 | propn 18
        tepat adj 8 adv -8
        terakhir adj 29 | adv -29
        terbagi verb 4
        terbaik adj 0
        terbatas verb -57 adj 65 | propn -16
        terbesar adj 0
        terbit noun 13 verb -3 | propn -9
        terbuka verb -68 adj 68
        tercapai verb 14 | adj -14
        tercatat verb 5 | adj -5
        tercermin verb 0
        terdapat verb 0
        terdekat adj 0
        terdiri verb 0
        tergantung verb 4
        terhadap adp 0
        terintegrasi verb 22 | adj -22
        terjadi verb 0
        terjadinya verb 11 | noun -11
        terkait verb 56 | adj -45 adp -12
        terkaya adj 0
        terkemuka adj 0
        terkenal verb 19 | adj -19
        terkendali verb 2
        terlalu adv 0
        terlambat noun 0 verb 9 | adj -7
        terlebih adv 1
        terletak verb 0
        terlibat verb 0
        terlihat verb 0
        termasuk verb 32 | adp -32
        ternyata adv 2
        terpaksa verb -30 adv 31
        terpenuhi verb 0
        terpilih verb 34 | adj -34
        terpuruk verb 0
        tersebar verb 46 | adj -46
        tersebut det 53 | verb -53
        tersedia verb 30 | adj -30
        terserap verb 15 | adj -15
        tertentu adj 0
        tertinggi adj 0
        tertuju verb 0
        terus verb 41 adv -41
        terutama adv 0
        tetap adj -16 adv 98 | verb -108
        tetapi adv -46 cconj 55 | propn -6
        the propn 61 | x -61
        ti noun 68 | propn -68
        tiap det 10
        tidak part 20 | intj -20
        tidakkah part 13 | intj -8
        tidaklah part 3
        tidur noun 58 verb -18 | adj -42
        tiga num 1
        tiket noun 0
        tim noun 9 | propn -9
        timur noun -26 | propn 30
        tindakan noun 0
        tinggal noun 32 verb -31
        tinggi noun -67 adj 67
        tingkah noun 0
        tingkat noun 38 | propn -9
        tinju noun 44 verb -44
        tipis adj 0
        titik noun 0
        tni noun 84 | propn -84
        tokoh noun 0
        ton noun 0
        top adj 0
        total noun 73 adj -12 | propn -67 adv -14
        tradisi noun 21 propn -21
        tradisional adj 0
        transaksi noun 94 | propn -18
        transfer x 2
        transparansi noun 0
        transportasi noun 0
        travel propn 13 x 40 | noun -68
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
        tukar noun 30 | verb -30
        tulis verb 17 | propn 10 adj -29
        tumbuh verb 0
        tumbuhan noun 64 | propn -40
        tunai noun 15 adj 8 | propn -28
        tunduk verb 0
        tuntutan noun 0
        turis noun 0
        turun verb 0
        turunnya verb 9 | noun -9
        tv noun 62 | propn -62
        uang noun 0
        ucapnya verb 0
        udara noun -49 | propn 17
        ujar verb 0
        ujarnya verb 0
        ujian noun 0
        ukuran noun 0
        ulama noun 0
        ulang verb -12 adv 12
        umat noun 0
        umatnya noun 0
        umum noun -80 adj 56 | propn 24
        umumnya noun -42 adv 42
        unggulan noun 42 | adj -42
        unit noun 0
        universitas noun -32 propn 32
        unsur noun 0
        untuk adp 50 sconj -49
        upacara noun 60 | propn -35
        upaya noun 52 | propn -17
        urutan noun 0
        usaha noun 85 | propn -25
        usahanya noun 0
        usai adp -112 sconj 117 | verb -12
        usul noun 0
        utama adj 65 | propn -65
        utamanya noun 16 adj 12 | adv -44
        utang noun 5
        utara noun 26 | propn 18 adj -44
        video noun -1
        vitamin noun 0
        volatilitas noun 0
        volume noun 0
        wajah noun 4
        wakil noun -80 propn 80
        waktu noun 61 | sconj -60
        walaupun sconj 22 | propn -12
        wanita noun 10 | adj -10
        warga noun 0
        warna noun 42 | propn -21
        wilayah noun 36 | propn -17 adj -17
        wisata noun 26 | adj -26
        x propn 40 x 4 | noun -59
        y x 76 | noun -39 propn -34 adj -8
        ya part 5 intj -3
        yaitu adp 26 sconj 36 | cconj -101
        yakin verb -67 adj 67
        yakni adv 15 sconj 46 | cconj -82
        yang pron 69 det -69 | propn -5
        year x 0
        yen noun 0
        yield x 51 | noun -51
        zaman noun 0
        """
}
