// Instructions that Swift has no name for, by clang's extensions, so that they are right on any processor.
//
// Sixteen lanes come as two halves, which every processor passes alike.
#ifndef PADAN_CINTRINSICS_H
#define PADAN_CINTRINSICS_H

#include <stdint.h>

/// Eight numbers: Swift's SIMD8<Int16>.
typedef int16_t cint16x8 __attribute__((ext_vector_type(8)));

/// The least of sixteen lanes.
static inline int16_t cintrinsics_least(cint16x8 low, cint16x8 high) {
    return __builtin_reduce_min(__builtin_elementwise_min(low, high));
}

/// A bit for each of sixteen lanes that is not greater than its limit, the first lane's the lowest.
static inline uint16_t cintrinsics_within(cint16x8 low, cint16x8 high, cint16x8 low_limits, cint16x8 high_limits) {
    typedef _Bool bits __attribute__((ext_vector_type(16)));
    cint16x8 in_low = low <= low_limits, in_high = high <= high_limits;
    return __builtin_bit_cast(
        uint16_t, __builtin_convertvector(
                      __builtin_shufflevector(in_low, in_high, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
                      bits));
}

/// Asks for the memory at an address, so that it is near when it is read; any address will do.
static inline void cintrinsics_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
