#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

_Static_assert(CICU_UPPERCASE_LETTER == U_UPPERCASE_LETTER, "ICU's categories");
_Static_assert(CICU_OTHER_LETTER == U_OTHER_LETTER, "ICU's categories");
_Static_assert(CICU_NON_SPACING_MARK == U_NON_SPACING_MARK, "ICU's categories");
_Static_assert(CICU_COMBINING_SPACING_MARK == U_COMBINING_SPACING_MARK, "ICU's categories");
_Static_assert(CICU_DECIMAL_DIGIT_NUMBER == U_DECIMAL_DIGIT_NUMBER, "ICU's categories");
_Static_assert(CICU_OTHER_NUMBER == U_OTHER_NUMBER, "ICU's categories");
_Static_assert(CICU_CONTROL == U_CONTROL_CHAR, "ICU's categories");
_Static_assert(CICU_FORMAT == U_FORMAT_CHAR, "ICU's categories");
_Static_assert(CICU_DASH_PUNCTUATION == U_DASH_PUNCTUATION, "ICU's categories");
_Static_assert(CICU_MATH_SYMBOL == U_MATH_SYMBOL, "ICU's categories");
_Static_assert(CICU_OTHER_SYMBOL == U_OTHER_SYMBOL, "ICU's categories");

const char *cicu_version(void) { return U_ICU_VERSION; }

int32_t cicu_category(uint32_t scalar) { return u_charType((UChar32)scalar); }
bool cicu_is_white_space(uint32_t scalar) { return u_isUWhiteSpace((UChar32)scalar); }

bool cicu_needs_segmentation(uint32_t scalar) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript((UChar32)scalar, &status)) {
    case USCRIPT_HAN: case USCRIPT_HIRAGANA: case USCRIPT_KATAKANA: case USCRIPT_THAI:
    case USCRIPT_LAO: case USCRIPT_KHMER: case USCRIPT_MYANMAR:
        return true;
    default:
        return u_hasBinaryProperty((UChar32)scalar, UCHAR_EXTENDED_PICTOGRAPHIC)
            || u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI_MODIFIER)
            || u_hasBinaryProperty((UChar32)scalar, UCHAR_REGIONAL_INDICATOR);
    }
}

int32_t cicu_columns(uint32_t scalar) {
    switch (u_charType((UChar32)scalar)) {
    case U_NON_SPACING_MARK: case U_ENCLOSING_MARK: case U_FORMAT_CHAR: case U_CONTROL_CHAR:
        return 0;
    }
    switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_FULLWIDTH: case U_EA_WIDE:
        return 2;
    }
    return u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI_PRESENTATION) ? 2 : 1;
}

// A UTF-16 buffer that stays on the stack for the usual word and goes to the heap for a long one.
typedef struct {
    UChar stack[256];
    UChar *units;
    int32_t length, capacity;
} utf16;

static bool utf16_reserve(utf16 *b, int32_t capacity) {
    b->capacity = capacity;
    b->units = capacity <= 256 ? b->stack : malloc((size_t)capacity * sizeof(UChar));
    return b->units != NULL;
}
static void utf16_free(utf16 *b) {
    if (b->units != b->stack) free(b->units);
}
static bool utf16_read(utf16 *b, const uint8_t *text, int32_t length) {
    UErrorCode status = U_ZERO_ERROR;
    if (!utf16_reserve(b, length + 1)) return false;
    u_strFromUTF8WithSub(b->units, b->capacity, &b->length, (const char *)text, length, 0xFFFD, NULL, &status);
    return U_SUCCESS(status);
}
static int32_t utf8_write(const UChar *units, int32_t length, uint8_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t needed = 0;
    u_strToUTF8WithSub((char *)out, capacity, &needed, units, length, 0xFFFD, NULL, &status);
    return U_SUCCESS(status) || status == U_BUFFER_OVERFLOW_ERROR ? needed : -1;
}

static int32_t normalize(const UNormalizer2 *form, const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
    utf16 in, result;
    UErrorCode status = U_ZERO_ERROR;
    int32_t written = -1;
    if (!form || !utf16_read(&in, text, length)) return -1;
    // A compatibility decomposition is at most 18 times as long; nearly all text needs none of it.
    if (utf16_reserve(&result, in.length * 2 + 64)) {
        int32_t n = unorm2_normalize(form, in.units, in.length, result.units, result.capacity, &status);
        if (status == U_BUFFER_OVERFLOW_ERROR) {
            utf16_free(&result);
            status = U_ZERO_ERROR;
            if (utf16_reserve(&result, n + 1))
                n = unorm2_normalize(form, in.units, in.length, result.units, result.capacity, &status);
            else
                status = U_MEMORY_ALLOCATION_ERROR;
        }
        if (U_SUCCESS(status)) written = utf8_write(result.units, n, out, capacity);
        if (result.units) utf16_free(&result);
    }
    utf16_free(&in);
    return written;
}

int32_t cicu_fold(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    return normalize(unorm2_getNFKCCasefoldInstance(&status), text, length, out, capacity);
}

int32_t cicu_compose(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    return normalize(unorm2_getNFCInstance(&status), text, length, out, capacity);
}

int32_t cicu_capitalize(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    utf16 in;
    UChar upper[16];
    if (length == 0) return 0;
    if (!utf16_read(&in, text, length)) return -1;
    int32_t first = 0, written = -1;
    U16_FWD_1(in.units, first, in.length);
    int32_t n = u_strToUpper(upper, 16, in.units, first, "en", &status);
    if (U_SUCCESS(status)) {
        int32_t head = utf8_write(upper, n, out, capacity);
        int32_t tail = head < 0 ? -1
            : utf8_write(in.units + first, in.length - first, head < capacity ? out + head : NULL,
                         head < capacity ? capacity - head : 0);
        written = head < 0 || tail < 0 ? -1 : head + tail;
    }
    utf16_free(&in);
    return written;
}

static int32_t boundaries(UBreakIteratorType type, const uint8_t *text, int32_t length, int32_t *ends, int32_t capacity) {
    // Opening an iterator reads the rules; each thread keeps its own two.
    static _Thread_local UBreakIterator *open[2];
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator **slot = &open[type == UBRK_SENTENCE];
    if (!*slot) *slot = ubrk_open(type, "id", NULL, 0, &status);
    if (U_FAILURE(status)) return -1;
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, (const char *)text, length, &status);
    ubrk_setUText(*slot, &source, &status);
    int32_t n = 0;
    if (U_SUCCESS(status)) {
        ubrk_first(*slot);
        for (int32_t at; (at = ubrk_next(*slot)) != UBRK_DONE; n++)
            if (n < capacity) ends[n] = at;
    }
    utext_close(&source);
    return U_SUCCESS(status) ? n : -1;
}

int32_t cicu_word_ends(const uint8_t *text, int32_t length, int32_t *ends, int32_t capacity) {
    return boundaries(UBRK_WORD, text, length, ends, capacity);
}
int32_t cicu_sentence_ends(const uint8_t *text, int32_t length, int32_t *ends, int32_t capacity) {
    return boundaries(UBRK_SENTENCE, text, length, ends, capacity);
}

// A formatter for so many digits behind the point, open and left as it is: one that is changed is built anew.
static UNumberFormat *english(int32_t fraction) {
    static _Thread_local UNumberFormat *open[19];
    UErrorCode status = U_ZERO_ERROR;
    if (fraction > 18) return NULL;
    if (!open[fraction]) {
        open[fraction] = unum_open(UNUM_DECIMAL, NULL, 0, "en", NULL, &status);
        if (open[fraction]) unum_setAttribute(open[fraction], UNUM_FRACTION_DIGITS, fraction);
    }
    return open[fraction];
}

int32_t cicu_format_decimal(const uint8_t *digits, int32_t length, uint8_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UChar text[512];
    const uint8_t *point = memchr(digits, '.', (size_t)length);
    UNumberFormat *format = english(point ? (int32_t)(digits + length - point) - 1 : 0);
    if (!format || length > 200) return -1;
    int32_t n = unum_formatDecimal(format, (const char *)digits, length, text, 512, NULL, &status);
    return U_SUCCESS(status) ? utf8_write(text, n, out, capacity) : -1;
}

int32_t cicu_spell_number(int64_t value, bool ordinal, uint8_t *out, int32_t capacity) {
    // Opening the rules costs; each thread keeps its own two.
    static _Thread_local UNumberFormat *open[2];
    UErrorCode status = U_ZERO_ERROR;
    UChar text[512];
    UNumberFormat **slot = &open[ordinal];
    if (!*slot) {
        *slot = unum_open(UNUM_SPELLOUT, NULL, 0, "en", NULL, &status);
        if (U_SUCCESS(status) && ordinal) unum_setTextAttribute(*slot, UNUM_DEFAULT_RULESET, u"%spellout-ordinal", -1, &status);
    }
    if (U_FAILURE(status)) return -1;
    int32_t n = unum_formatInt64(*slot, value, text, 512, NULL, &status);
    return U_SUCCESS(status) ? utf8_write(text, n, out, capacity) : -1;
}

int32_t cicu_format_date(int32_t year, int32_t month, int32_t day, const char *pattern, uint8_t *out, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UChar text[128], wide[64];
    UCalendar *calendar = ucal_open(u"GMT", 3, "en", UCAL_GREGORIAN, &status);
    if (U_FAILURE(status)) return -1;
    ucal_setGregorianChange(calendar, -8.64e15, &status);
    ucal_setAttribute(calendar, UCAL_LENIENT, 0);
    ucal_clear(calendar);
    ucal_setDate(calendar, year, month - 1, day, &status);
    UDate when = ucal_getMillis(calendar, &status);
    u_uastrcpy(wide, pattern);
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, "en", u"GMT", 3, wide, -1, &status);
    // The format has a calendar of its own, which changes from Julian to Gregorian in 1582.
    if (U_SUCCESS(status)) udat_setCalendar(format, calendar);
    int32_t n = U_SUCCESS(status) ? udat_format(format, when, text, 128, NULL, &status) : 0;
    if (format) udat_close(format);
    ucal_close(calendar);
    return U_SUCCESS(status) ? utf8_write(text, n, out, capacity) : -1;
}

static const char *const locales[2] = {"id", "en"};

// What names are read from, opened once by each thread: opening costs more than all the names of a locale.
static UDateFormat *date_symbols(int32_t locale, UErrorCode *status) {
    static _Thread_local UDateFormat *open[2];
    // A zone is named, so that ICU does not look for the machine's.
    if (!open[locale])
        open[locale] = udat_open(UDAT_NONE, UDAT_NONE, locales[locale], u"GMT", 3, NULL, 0, status);
    return open[locale];
}

static ULocaleDisplayNames *locale_names(int32_t locale, UErrorCode *status) {
    static _Thread_local ULocaleDisplayNames *open[2];
    if (!open[locale]) open[locale] = uldn_open(locales[locale], ULDN_STANDARD_NAMES, status);
    return open[locale];
}

// Reads one name of one locale; 0 when it has none of its own.
static int32_t display_name(int32_t kind, int32_t index, int32_t locale, UChar *name, int32_t capacity, bool *more) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t n = 0;
    *more = false;
    if (kind == 3 || kind == 4) {
        UDateFormat *format = date_symbols(locale, &status);
        if (U_FAILURE(status)) return 0;
        *more = index < (kind == 3 ? 12 : 7);
        if (*more)
            n = udat_getSymbols(format, kind == 3 ? UDAT_STANDALONE_MONTHS : UDAT_STANDALONE_WEEKDAYS,
                                kind == 3 ? index : index + 1, name, capacity, &status);
        return U_SUCCESS(status) ? n : 0;
    }
    if (kind == 2) {
        UEnumeration *codes = ucurr_openISOCurrencies(UCURR_ALL | UCURR_NON_DEPRECATED, &status);
        const UChar *code = NULL;
        for (int32_t i = 0; i <= index && U_SUCCESS(status); i++) code = uenum_unext(codes, NULL, &status);
        *more = code != NULL;
        if (code) {
            int32_t length = 0;
            const UChar *found = ucurr_getName(code, locales[locale], UCURR_LONG_NAME, NULL, &length, &status);
            if (U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && length < capacity)
                u_memcpy(name, found, n = length);
        }
        uenum_close(codes);
        return n;
    }
    const char *const *codes = kind == 0 ? uloc_getISOCountries() : uloc_getISOLanguages();
    for (int32_t i = 0; i < index; i++)
        if (!codes[i]) return 0;
    if (!codes[index]) return 0;
    *more = true;
    ULocaleDisplayNames *names = locale_names(locale, &status);
    if (U_FAILURE(status)) return 0;
    n = kind == 0 ? uldn_regionDisplayName(names, codes[index], name, capacity, &status)
                  : uldn_languageDisplayName(names, codes[index], name, capacity, &status);
    // ICU gives the code itself back where CLDR has no name.
    UChar code[16];
    u_uastrncpy(code, codes[index], 15);
    code[15] = 0;
    return U_FAILURE(status) || u_strcmp(code, name) == 0 ? 0 : n;
}

cicu_name_pair cicu_names(int32_t kind, int32_t index, uint8_t *id, uint8_t *en, int32_t capacity) {
    UChar name[256];
    bool more = false;
    cicu_name_pair pair = {0, 0, 0};
    int32_t n = display_name(kind, index, 0, name, 256, &more);
    pair.more = more;
    if (!more) return pair;
    pair.id_length = n ? utf8_write(name, n, id, capacity) : 0;
    n = display_name(kind, index, 1, name, 256, &more);
    pair.en_length = n ? utf8_write(name, n, en, capacity) : 0;
    return pair;
}
