// The modules of test/data/vmfb, made by the stock compiler.
#ifndef TEST_UNIT_BYTECODE_STOCK_FILES_H
#define TEST_UNIT_BYTECODE_STOCK_FILES_H

#include <cstdint>
#include <string>
#include <vector>

/// Paths, sorted.
std::vector<std::string> stockFiles();

std::vector<uint8_t> readBytes(const std::string &path);

#endif // TEST_UNIT_BYTECODE_STOCK_FILES_H
