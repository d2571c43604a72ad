#include "cintrinsics.h"
