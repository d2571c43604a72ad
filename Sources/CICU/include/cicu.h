// The part of the system's ICU that padan uses, behind functions of plain C types.
//
// ICU's own headers stay in cicu.c: they cannot be imported beside Foundation, and ICU renames its functions by
// macro. Text is UTF-8; a length is in bytes. A function that writes into a buffer returns the length it needs,
// which is more than the capacity when nothing whole was written, and -1 when ICU refuses.
#ifndef PADAN_CICU_H
#define PADAN_CICU_H

#include <stdbool.h>
#include <stdint.h>

// The general categories of Unicode (u_charType) that padan asks for.
enum {
    CICU_UPPERCASE_LETTER = 1,
    CICU_LOWERCASE_LETTER = 2,
    CICU_TITLECASE_LETTER = 3,
    CICU_MODIFIER_LETTER = 4,
    CICU_OTHER_LETTER = 5,
    CICU_NON_SPACING_MARK = 6,
    CICU_ENCLOSING_MARK = 7,
    CICU_COMBINING_SPACING_MARK = 8,
    CICU_DECIMAL_DIGIT_NUMBER = 9,
    CICU_LETTER_NUMBER = 10,
    CICU_OTHER_NUMBER = 11,
    CICU_CONTROL = 15,
    CICU_FORMAT = 16,
    CICU_DASH_PUNCTUATION = 19,
    CICU_MATH_SYMBOL = 24,
    CICU_CURRENCY_SYMBOL = 25,
    CICU_MODIFIER_SYMBOL = 26,
    CICU_OTHER_SYMBOL = 27,
};

/// The version of ICU at run time, such as "72.1"; the string is static.
const char *cicu_version(void);

/// The general category of a code point.
int32_t cicu_category(uint32_t scalar);
/// Whether the code point has the property White_Space.
bool cicu_is_white_space(uint32_t scalar);
/// Whether a run of this script needs ICU's dictionaries or rules to be cut into words (Han, Thai, emoji, ...).
bool cicu_needs_segmentation(uint32_t scalar);
/// The columns a code point takes in a terminal: 0, 1 or 2 (East Asian Width, marks and format characters).
int32_t cicu_columns(uint32_t scalar);

/// NFKC_Casefold: compatibility composed, case folded, default ignorables removed.
int32_t cicu_fold(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);
/// NFC.
int32_t cicu_compose(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);
/// Upper-cases the first letter of the text and leaves the rest.
int32_t cicu_capitalize(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity);

/// Word boundaries after ICU's rules for `id`: writes the end of each segment in bytes, returns their number.
int32_t cicu_word_ends(const uint8_t *text, int32_t length, int32_t *ends, int32_t capacity);
/// Sentence boundaries after ICU's rules for `id`, likewise.
int32_t cicu_sentence_ends(const uint8_t *text, int32_t length, int32_t *ends, int32_t capacity);

/// A decimal number given as digits with an optional point ("11000.50"), grouped as English groups it; at most 18
/// digits behind the point.
int32_t cicu_format_decimal(const uint8_t *digits, int32_t length, uint8_t *out, int32_t capacity);
/// A whole number in English words, or as an ordinal in words.
int32_t cicu_spell_number(int64_t value, bool ordinal, uint8_t *out, int32_t capacity);
/// A date of the proleptic Gregorian calendar in English, in ICU's pattern; false when there is no such day.
int32_t cicu_format_date(int32_t year, int32_t month, int32_t day, const char *pattern, uint8_t *out, int32_t capacity);

// What CLDR names: kind 0 regions (ISO 3166), 1 languages (ISO 639), 2 currencies (ISO 4217), 3 months, 4 weekdays.
// An index runs from 0 while the call returns more than 0; an unnamed one gives an empty string (length 0 in both).
typedef struct {
    int32_t more; // 1 while the index is in range
    int32_t id_length, en_length;
} cicu_name_pair;
cicu_name_pair cicu_names(int32_t kind, int32_t index, uint8_t *id, uint8_t *en, int32_t capacity);

#endif
