// Runs what was accepted.
#ifndef TEST_FUZZ_RUN_MODULE_H
#define TEST_FUZZ_RUN_MODULE_H

#include <cstdint>
#include <span>

/// Loads a file and, if it is accepted, calls its exports, with fuel and an allocator that has a limit. Each ends in a
/// status. Aborts if something that was made is not released.
void runModule(std::span<const uint8_t> file);

#endif // TEST_FUZZ_RUN_MODULE_H
