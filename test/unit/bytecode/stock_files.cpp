#include "stock_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

std::vector<std::string> stockFiles() {
  std::vector<std::string> paths;
  for (const std::filesystem::directory_entry &entry : std::filesystem::directory_iterator(TEST_VMFB_DIR))
    if (entry.path().extension() == ".vmfb")
      paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  if (paths.empty())
    throw std::runtime_error("no modules in " TEST_VMFB_DIR);
  return paths;
}

std::vector<uint8_t> readBytes(const std::string &path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream)
    throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}
