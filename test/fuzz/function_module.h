// A module around a function made of any bytes.
#ifndef TEST_FUZZ_FUNCTION_MODULE_H
#define TEST_FUZZ_FUNCTION_MODULE_H

#include "module_builder.h"

#include <span>

/// A module that has everything a function may name, and one function, exported as "f". The first three bytes choose
/// how many registers the function declares, and its calling convention; the others are its bytecode. None for less.
std::optional<TestModule> makeFunctionModule(std::span<const uint8_t> input);

#endif // TEST_FUZZ_FUNCTION_MODULE_H
