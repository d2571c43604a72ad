// What Swift's SIMD types have no instruction for, by clang's vector extensions.
//
// Sixteen lanes come as two halves, which every processor passes alike.
#ifndef PADAN_CLANES_H
#define PADAN_CLANES_H

#include <stdint.h>

/// Eight numbers: Swift's SIMD8<Int16>.
typedef int16_t clanes8 __attribute__((ext_vector_type(8)));

/// The least of sixteen lanes.
static inline int16_t clanes_least(clanes8 low, clanes8 high) {
    return __builtin_reduce_min(__builtin_elementwise_min(low, high));
}

/// A bit for each of sixteen lanes that is not greater than its limit, the first lane's the lowest.
static inline uint16_t clanes_within(clanes8 low, clanes8 high, clanes8 low_limits, clanes8 high_limits) {
    typedef _Bool clanes_bits __attribute__((ext_vector_type(16)));
    clanes8 in_low = low <= low_limits, in_high = high <= high_limits;
    return __builtin_bit_cast(
        uint16_t, __builtin_convertvector(
                      __builtin_shufflevector(in_low, in_high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                      clanes_bits));
}

#endif
