//===-- values.cpp - Arguments and results as text ----------------------------------------------------------------===//
#include "common/values.h"

#include "kiln_list.h"
#include "kiln_system.h"

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace kiln::tools {
namespace {

using vm::Value;

const kiln_allocator_t *memory() { return kiln_allocator_system(); }

std::string_view trim(std::string_view text) {
  std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

const char *kindName(char kind) { return kind == 'i' ? "i32" : kind == 'I' ? "i64" : kind == 'f' ? "f32" : "f64"; }

/// Parses the start of a text, as C does; what follows it does not count.
StatusOr<Value> parseScalar(char kind, const std::string &text) {
  constexpr std::size_t kLongest = 31;
  char *end = nullptr;
  Value value;
  if (kind == 'i')
    value = Value(static_cast<int32_t>(std::strtol(text.c_str(), &end, 0)));
  else if (kind == 'I')
    value = Value(static_cast<int64_t>(std::strtoll(text.c_str(), &end, 0)));
  else if (kind == 'f')
    value = Value(std::strtof(text.c_str(), &end));
  else
    value = Value(std::strtod(text.c_str(), &end));
  if (end == text.c_str() || text.size() > (kind == 'i' ? kLongest / 2 : kLongest))
    return error(memory(), KILN_INVALID_ARGUMENT, "parsing value `%s` as %s", text.c_str(), kindName(kind));
  return value;
}

StatusOr<Value> parseValue(char kind, const std::string &text) {
  if (text.empty())
    return error(memory(), KILN_INVALID_ARGUMENT, "no value specified for input");
  if (text == "(null)" || text == "(ignored)")
    return kind == 'r' ? Value::adopt(nullptr) : parseScalar(kind, "0");
  if (kind != 'r')
    return parseScalar(kind, text);
  return error(memory(), KILN_UNIMPLEMENTED, "tensors are values of modules that use a HAL, which is not built in");
}

std::string number(const char *format, double value) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

/// An element of a list, and its kind, since lists also have shorter integers.
Value elementOf(const kiln_list_t *list, uint32_t index, kiln_list_kind_t kind) {
  int32_t i = static_cast<int32_t>(index);
  switch (kind) {
  case KILN_LIST_VARIANT:
    return Value();
  case KILN_LIST_REF: {
    kiln_object_t *object = nullptr;
    kiln_list_get_ref(list, i, nullptr, &object);
    return Value::adopt(object);
  }
  case KILN_LIST_I64: {
    int64_t value = 0;
    kiln_list_get_i64(list, i, &value);
    return Value(value);
  }
  case KILN_LIST_F32: {
    float value = 0;
    kiln_list_get_f32(list, i, &value);
    return Value(value);
  }
  case KILN_LIST_F64: {
    double value = 0;
    kiln_list_get_f64(list, i, &value);
    return Value(value);
  }
  default: {
    int32_t value = 0;
    kiln_list_get_i32(list, i, &value);
    return Value(value);
  }
  }
}

std::string formatList(const kiln_list_t *list) {
  std::string text = "vm.list\n";
  for (uint32_t i = 0; i < list->size; ++i) {
    kiln_list_kind_t kind = kiln_list_element_kind(list, i);
    std::string shown = formatValue(elementOf(list, i, kind));
    if (kind == KILN_LIST_I8 || kind == KILN_LIST_I16)
      shown.replace(0, 3, kind == KILN_LIST_I8 ? "i8" : "i16");
    text += "child_list[" + std::to_string(i) + "]: " + shown + "\n";
  }
  return text;
}

} // namespace

StatusOr<std::vector<Value>> parseValues(std::string_view kinds, const std::vector<std::string> &texts) {
  std::vector<Value> values;
  for (const std::string &original : texts) {
    std::string text(trim(original));
    Status failure;
    if (values.size() == kinds.size()) {
      failure = error(memory(), KILN_INVALID_ARGUMENT, "function expected fewer input values");
    } else {
      StatusOr<Value> value = parseValue(kinds[values.size()], text);
      if (value.ok()) {
        values.push_back(*std::move(value));
        continue;
      }
      failure = value.takeStatus();
    }
    return annotate(memory(), std::move(failure), "; parsing input `%s`; parsing function inputs", text.c_str());
  }
  return values;
}

std::string formatValue(const Value &value) {
  switch (value.kind()) {
  case Value::Kind::I32:
    return "i32=" + std::to_string(value.i32());
  case Value::Kind::I64:
    return "i64=" + std::to_string(value.i64());
  case Value::Kind::F32:
    return "f32=" + number("%g", static_cast<double>(value.f32()));
  case Value::Kind::F64:
    return "f64=" + number("%g", value.f64());
  default:
    break;
  }
  const kiln_object_t *object = value.object();
  if (!object)
    return "(null)";
  if (kiln_type_equal(object->type, &kiln_list_type))
    return formatList(reinterpret_cast<const kiln_list_t *>(object));
  return std::string(object->type->name) + "\n(no printer)";
}

} // namespace kiln::tools
