//===-- outputs.cpp - Results in files and compared with expectations ---------------------------------------------===//
#include "common/values.h"
#include "kiln_buffer.h"
#include "kiln_system.h"

#include <cmath>
#include <cstdio>
#include <cstring>

namespace kiln::tools {
namespace {

using vm::Value;

const kiln_allocator_t *memory() { return kiln_allocator_system(); }

/// The bytes of a value, and what they are in the header of an npy file.
struct Bytes {
  const void *data;
  std::size_t size;
  const char *descriptor;
  std::string shape;
};

StatusOr<Bytes> bytesOf(const Value &value, kiln_slot_t &scratch) {
  switch (value.kind()) {
  case Value::Kind::I32:
    scratch.i32 = value.i32();
    return Bytes{&scratch, 4, "<i4", ""};
  case Value::Kind::I64:
    scratch.i64 = value.i64();
    return Bytes{&scratch, 8, "<i8", ""};
  case Value::Kind::F32:
    scratch.f32 = value.f32();
    return Bytes{&scratch, 4, "<f4", ""};
  case Value::Kind::F64:
    scratch.f64 = value.f64();
    return Bytes{&scratch, 8, "<f8", ""};
  default:
    break;
  }
  const kiln_object_t *object = value.object();
  if (!object)
    return Bytes{nullptr, 0, "|i1", "0,"};
  if (!kiln_type_equal(object->type, &kiln_buffer_type))
    return error(memory(), KILN_INVALID_ARGUMENT, "a %s has no bytes to write", object->type->name);
  auto *buffer = reinterpret_cast<const kiln_buffer_t *>(object);
  return Bytes{buffer->data, buffer->size, "|i1", std::to_string(buffer->size) + ","};
}

std::string npyHeader(const Bytes &bytes) {
  std::string dictionary =
      std::string("{'descr': '") + bytes.descriptor + "', 'fortran_order': False, 'shape': (" + bytes.shape + "), }";
  std::size_t unpadded = 10 + dictionary.size() + 1;
  dictionary.append((64 - unpadded % 64) % 64, ' ');
  dictionary += '\n';
  std::string header("\x93NUMPY\x01\x00", 8);
  header += static_cast<char>(dictionary.size() & 0xFF);
  header += static_cast<char>(dictionary.size() >> 8);
  return header + dictionary;
}

Status writeFile(const Value &value, std::string_view output) {
  std::string path(output.substr(1));
  kiln_slot_t scratch;
  KILN_ASSIGN_OR_RETURN(Bytes bytes, bytesOf(value, scratch));
  std::FILE *file = std::fopen(path.c_str(), output.front() == '@' ? "wb" : "ab");
  if (!file)
    return error(memory(), KILN_UNKNOWN, "cannot open '%s'", path.c_str());
  bool isWritten = true;
  if (path.ends_with(".npy")) {
    std::string header = npyHeader(bytes);
    isWritten = std::fwrite(header.data(), 1, header.size(), file) == header.size();
  }
  if (bytes.size != 0)
    isWritten &= std::fwrite(bytes.data, 1, bytes.size, file) == bytes.size;
  isWritten &= std::fclose(file) == 0;
  return isWritten ? Status() : error(memory(), KILN_UNKNOWN, "cannot write '%s'", path.c_str());
}

bool isClose(double expected, double actual, double threshold, double relative) {
  if (expected == actual || (std::isnan(expected) && std::isnan(actual)))
    return true;
  return std::isfinite(expected) && std::fabs(actual - expected) <= threshold + relative * std::fabs(expected);
}

bool isSame(const Value &expected, const Value &actual, const Comparison &comparison) {
  switch (expected.kind()) {
  case Value::Kind::I32:
    return expected.i32() == actual.i32();
  case Value::Kind::I64:
    return expected.i64() == actual.i64();
  case Value::Kind::F32: {
    float x = expected.f32(), y = actual.f32();
    return comparison.isExact ? std::memcmp(&x, &y, sizeof x) == 0
                              : isClose(static_cast<double>(x), static_cast<double>(y), comparison.f32Threshold,
                                        comparison.relativeTolerance);
  }
  case Value::Kind::F64: {
    double x = expected.f64(), y = actual.f64();
    return comparison.isExact ? std::memcmp(&x, &y, sizeof x) == 0
                              : isClose(x, y, comparison.f64Threshold, comparison.relativeTolerance);
  }
  default:
    return expected.object() == actual.object();
  }
}

/// A number without its type, floats as `%G`.
std::string plain(const Value &value) {
  char text[64];
  if (value.kind() == Value::Kind::F32)
    std::snprintf(text, sizeof text, "%G", static_cast<double>(value.f32()));
  else if (value.kind() == Value::Kind::F64)
    std::snprintf(text, sizeof text, "%G", value.f64());
  else
    return formatValue(value).substr(formatValue(value).find('=') + 1);
  return text;
}

std::string typeOf(const Value &value) {
  constexpr const char *names[] = {"empty", "i32", "i64", "f32", "f64"};
  if (value.kind() != Value::Kind::Ref)
    return names[static_cast<int>(value.kind())];
  return value.object() ? value.object()->type->name : "empty";
}

} // namespace

Status writeOutputs(const std::vector<Value> &results, const std::vector<std::string> &outputs) {
  if (results.size() != outputs.size())
    return error(memory(), KILN_OUT_OF_RANGE, "%zu outputs specified but the function has %zu results", outputs.size(),
                 results.size());
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const std::string &output = outputs[i];
    if (output.empty())
      continue;
    if (output == "-")
      std::printf("%s\n", formatValue(results[i]).c_str());
    else if (output.front() == '@' || output.front() == '+')
      KILN_RETURN_IF_ERROR(writeFile(results[i], output));
    else
      return error(memory(), KILN_UNIMPLEMENTED, "unrecognized output '%s'; expected '-', '@FILE' or '+FILE'",
                   output.c_str());
  }
  return Status();
}

StatusOr<bool> matchExpected(const std::vector<Value> &results, std::string_view kinds,
                             const std::vector<std::string> &texts, const Comparison &comparison) {
  KILN_ASSIGN_OR_RETURN(std::vector<Value> expected, parseValues(kinds, texts));
  if (expected.size() != results.size()) {
    std::printf("[FAILED] expected %zu list elements but %zu provided\n", expected.size(), results.size());
    return false;
  }
  bool matches = true;
  for (std::size_t i = 0; i < results.size(); ++i) {
    if (texts[i] == "(ignored)" || isSame(expected[i], results[i], comparison))
      continue;
    matches = false;
    if (std::string want = typeOf(expected[i]), have = typeOf(results[i]); want != have)
      std::printf("[FAILED] result[%zu]: variant types mismatch; expected %s but got %s\n", i, want.c_str(),
                  have.c_str());
    else
      std::printf("[FAILED] result[%zu]: %s values differ\n  expected: %s\n  actual: %s\n", i, have.c_str(),
                  plain(expected[i]).c_str(), plain(results[i]).c_str());
  }
  if (matches)
    std::printf("[SUCCESS] all function outputs matched their expected values.\n");
  return matches;
}

} // namespace kiln::tools
