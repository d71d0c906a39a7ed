//===-- json.cpp - The FlatBuffer of a module as JSON -------------------------------------------------------------===//
#include "dump.h"

#include "kiln/schemas/bytecode_module_generated.h"

#include <nlohmann/json.hpp>

namespace kiln::dump {

namespace {

using Json = nlohmann::ordered_json;

/// Makes an object field by field, in the order of the schema.
class ObjectBuilder {
public:
  ObjectBuilder &text(const char *name, const flatbuffers::String *value) {
    if (value)
      object[name] = std::string(value->c_str(), value->size());
    return *this;
  }
  template <typename T> ObjectBuilder &number(const char *name, T value, T defaultValue = 0) {
    if (value != defaultValue)
      object[name] = value;
    return *this;
  }
  ObjectBuilder &value(const char *name, Json value) {
    object[name] = std::move(value);
    return *this;
  }
  /// An array of what `convert` makes of each element.
  template <typename Vector, typename Convert>
  ObjectBuilder &array(const char *name, const Vector *vector, Convert convert) {
    if (vector) {
      Json elements = Json::array();
      for (flatbuffers::uoffset_t i = 0; i < vector->size(); ++i)
        elements.push_back(convert(vector->Get(i)));
      object[name] = std::move(elements);
    }
    return *this;
  }
  template <typename Vector> ObjectBuilder &numbers(const char *name, const Vector *vector) {
    return array(name, vector, [](auto element) { return element; });
  }
  Json take() { return std::move(object); }

private:
  Json object = Json::object();
};

struct BitName {
  uint32_t bit;
  const char *name;
};

constexpr BitName kFeatureNames[] = {{1, "EXT_F32"}, {2, "EXT_F64"}, {4, "YIELD"}, {8, "UNWIND"}};
constexpr BitName kPresenceNames[] = {{1, "REQUIRED"}, {2, "OPTIONAL"}};

/// Names with spaces between them; a number if a bit has no name, or there is none.
template <typename Bits> Json flags(Bits value, std::span<const BitName> names) {
  uint32_t left = static_cast<uint32_t>(value);
  std::string text;
  for (const BitName &name : names)
    if (left & name.bit) {
      text += (text.empty() ? "" : " ") + std::string(name.name);
      left &= ~name.bit;
    }
  return text.empty() || left != 0 ? Json(static_cast<uint32_t>(value)) : Json(text);
}

template <typename Bits>
void addFlags(ObjectBuilder &object, const char *name, Bits value, Bits defaultValue, std::span<const BitName> names) {
  if (value != defaultValue)
    object.value(name, flags(value, names));
}

Json attributeJson(const vmfb::AttrDef *attribute) {
  return ObjectBuilder().text("key", attribute->key()).text("value", attribute->value()).take();
}

Json signatureJson(const vmfb::FunctionSignatureDef *signature) {
  return ObjectBuilder()
      .text("calling_convention", signature->calling_convention())
      .array("attrs", signature->attrs(), attributeJson)
      .take();
}

Json dependencyJson(const vmfb::ModuleDependencyDef *dependency) {
  ObjectBuilder object;
  object.text("name", dependency->name()).number("minimum_version", dependency->minimum_version());
  addFlags(object, "flags", dependency->flags(), vmfb::ModuleDependencyFlagBits::REQUIRED, kPresenceNames);
  return object.take();
}

Json importJson(const vmfb::ImportFunctionDef *import) {
  ObjectBuilder object;
  object.text("full_name", import->full_name());
  if (import->signature())
    object.value("signature", signatureJson(import->signature()));
  addFlags(object, "flags", import->flags(), vmfb::ImportFlagBits::REQUIRED, kPresenceNames);
  return object.take();
}

Json rodataJson(const vmfb::RodataSegmentDef *segment) {
  ObjectBuilder object;
  if (segment->compression_type_type() == vmfb::CompressionTypeDef::UncompressedDataDef)
    object.value("compression_type_type", "UncompressedDataDef").value("compression_type", Json::object());
  return object.numbers("embedded_data", segment->embedded_data())
      .number("external_data_offset", segment->external_data_offset())
      .number("external_data_length", segment->external_data_length())
      .take();
}

Json descriptorJson(const vmfb::FunctionDescriptor *descriptor) {
  return ObjectBuilder()
      .value("bytecode_offset", descriptor->bytecode_offset())
      .value("bytecode_length", descriptor->bytecode_length())
      .value("requirements", flags(descriptor->requirements(), kFeatureNames))
      .value("reserved", descriptor->reserved())
      .value("block_count", descriptor->block_count())
      .value("i32_register_count", descriptor->i32_register_count())
      .value("ref_register_count", descriptor->ref_register_count())
      .take();
}

Json locationTypeJson(vmfb::LocationTypeDef type) {
  switch (type) {
  case vmfb::LocationTypeDef::CallSiteLocDef:
    return "CallSiteLocDef";
  case vmfb::LocationTypeDef::FileLineColLocDef:
    return "FileLineColLocDef";
  case vmfb::LocationTypeDef::FusedLocDef:
    return "FusedLocDef";
  case vmfb::LocationTypeDef::NameLocDef:
    return "NameLocDef";
  case vmfb::LocationTypeDef::NONE:
    return "NONE";
  }
  return static_cast<uint8_t>(type);
}

Json locationJson(vmfb::LocationTypeDef type, const void *location) {
  ObjectBuilder object;
  switch (type) {
  case vmfb::LocationTypeDef::CallSiteLocDef: {
    auto *callSite = static_cast<const vmfb::CallSiteLocDef *>(location);
    return object.number("callee", callSite->callee()).number("caller", callSite->caller()).take();
  }
  case vmfb::LocationTypeDef::FileLineColLocDef: {
    auto *file = static_cast<const vmfb::FileLineColLocDef *>(location);
    return object.text("filename", file->filename())
        .number("line", file->line())
        .number("column", file->column())
        .take();
  }
  case vmfb::LocationTypeDef::FusedLocDef: {
    auto *fused = static_cast<const vmfb::FusedLocDef *>(location);
    return object.text("metadata", fused->metadata()).numbers("locations", fused->locations()).take();
  }
  case vmfb::LocationTypeDef::NameLocDef: {
    auto *name = static_cast<const vmfb::NameLocDef *>(location);
    return object.text("name", name->name()).number("child_location", name->child_location()).take();
  }
  case vmfb::LocationTypeDef::NONE:
    break;
  }
  return nullptr;
}

Json sourceMapJson(const vmfb::FunctionSourceMapDef *map) {
  return ObjectBuilder()
      .text("local_name", map->local_name())
      .array("locations", map->locations(),
             [](const vmfb::BytecodeLocationDef *location) {
               return ObjectBuilder()
                   .value("bytecode_offset", location->bytecode_offset())
                   .value("location", location->location())
                   .take();
             })
      .take();
}

Json databaseJson(const vmfb::DebugDatabaseDef *database) {
  ObjectBuilder object;
  // Both vectors of a union are there, and of one length, or neither is.
  object.array("location_table_type", database->location_table_type(), locationTypeJson);
  flatbuffers::uoffset_t next = 0;
  object.array("location_table", database->location_table(), [&](const void *location) {
    return locationJson(database->location_table_type()->Get(next++), location);
  });
  return object.array("functions", database->functions(), sourceMapJson).take();
}

Json moduleJson(const vmfb::BytecodeModuleDef &module) {
  ObjectBuilder object;
  object.text("name", module.name()).number("version", module.version());
  addFlags(object, "requirements", module.requirements(), vmfb::FeatureBits::NONE, kFeatureNames);
  object.array("attrs", module.attrs(), attributeJson)
      .array("types", module.types(),
             [](const vmfb::TypeDef *type) { return ObjectBuilder().text("full_name", type->full_name()).take(); })
      .array("dependencies", module.dependencies(), dependencyJson)
      .array("imported_functions", module.imported_functions(), importJson)
      .array("exported_functions", module.exported_functions(),
             [](const vmfb::ExportFunctionDef *exported) {
               return ObjectBuilder()
                   .text("local_name", exported->local_name())
                   .number("internal_ordinal", exported->internal_ordinal())
                   .take();
             })
      .array("function_signatures", module.function_signatures(), signatureJson)
      .array("rodata_segments", module.rodata_segments(), rodataJson)
      .array("rwdata_segments", module.rwdata_segments(), [](const vmfb::RwdataSegmentDef *segment) {
        return ObjectBuilder().number("byte_size", segment->byte_size()).take();
      });
  if (const vmfb::ModuleStateDef *state = module.module_state())
    object.value("module_state", ObjectBuilder()
                                     .number("global_bytes_capacity", state->global_bytes_capacity())
                                     .number("global_ref_count", state->global_ref_count())
                                     .take());
  object.array("function_descriptors", module.function_descriptors(), descriptorJson)
      .number("bytecode_version", module.bytecode_version())
      .numbers("bytecode_data", module.bytecode_data());
  if (module.debug_database())
    object.value("debug_database", databaseJson(module.debug_database()));
  return object.take();
}

} // namespace

void writeJson(const vm::bytecode::Archive &archive, bool pretty, TextSink sink) {
  // Texts in a file may be anything; bytes that are not UTF-8 become replacement characters.
  sink << moduleJson(archive.module()).dump(pretty ? 2 : -1, ' ', false, Json::error_handler_t::replace) << "\n";
}

} // namespace kiln::dump
