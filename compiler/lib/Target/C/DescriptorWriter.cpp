//===- DescriptorWriter.cpp - How a module looks to its host --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DescriptorWriter.h"

#include "Imports.h"
#include "Literals.h"
#include "Types.h"
#include "kiln/Dialect/VM/CallingConvention.h"

#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

namespace {

/// The member of a kiln_slot_t that holds a value of `type`.
llvm::StringRef slotMember(mlir::Type type) {
  if (isRef(type))
    return "ref";
  if (type.isInteger(64))
    return "i64";
  return type.isF64() ? "f64" : type.isF32() ? "f32" : "i32";
}

/// `value` as a slot holds it.
std::string toSlot(mlir::Type type, const std::string &value) {
  bool isCast = isRef(type) && objectFamily(type) != "kiln_object";
  return (isCast ? "(kiln_object_t *)" : "") + value;
}

/// The value in a slot, as generated code has it.
std::string fromSlot(mlir::Type type, const std::string &slot) {
  bool isCast = isRef(type) && objectFamily(type) != "kiln_object";
  return (isCast ? "(" + typeName(type) + ")" : "") + slot + "." + slotMember(type).str();
}

/// A string that is a constant expression, whatever its length: C99 compilers need not accept literals of more than
/// 4095 characters.
constexpr size_t kMaxLiteral = 4000;

std::string item(const std::string &text, const std::string &array) {
  return text.size() > kMaxLiteral ? array : stringLiteral(text);
}

void printLongString(llvm::raw_ostream &os, const std::string &text, const std::string &array) {
  if (text.size() <= kMaxLiteral)
    return;
  os << "static const char " << array << "[] = {";
  for (auto [index, c] : llvm::enumerate(text)) {
    auto byte = static_cast<unsigned char>(c);
    os << (index % 16 == 0 ? "\n  " : " ") << "'\\" << static_cast<char>('0' + (byte >> 6))
       << static_cast<char>('0' + ((byte >> 3) & 7)) << static_cast<char>('0' + (byte & 7)) << "',";
  }
  os << "\n  0};\n";
}

/// What a table has for an array of `count` items: it and its length.
std::string arrayAndCount(llvm::StringRef array, size_t count) {
  return (count ? array.str() : "NULL") + ", " + std::to_string(count);
}

} // namespace

//===----------------------------------------------------------------------===//
// Collection
//===----------------------------------------------------------------------===//

mlir::LogicalResult DescriptorWriter::collectImport(const ImportFacts &facts) {
  auto convention = vm::callingConvention(vm::ImportOp(facts.op));
  if (mlir::failed(convention))
    return mlir::failure();
  Import import{facts, *convention, module.names.claim(module.external("import_" + facts.member)), {}, {}};
  NameScope scope(&module.names);
  for (llvm::StringRef local : {"self", "frame", "instance", "arguments", "results", "packed", "slot", "status", "i"})
    scope.reserve(local);
  for (size_t i = 0; i < facts.results.size(); ++i)
    scope.reserve("ret" + std::to_string(i));
  for (ImportArgument &argument : import.facts.arguments) {
    argument.name = scope.claim(argument.name);
    scope.reserve(argument.name + "_count");
  }
  for (mlir::Type result : facts.results)
    import.descriptors.push_back(isRef(result) ? module.typeDescriptor(result) : "");
  if (llvm::any_of(import.descriptors, [](const std::string &name) { return !name.empty(); }))
    import.types = module.names.claim(import.function + "_types");
  if (facts.canSuspend)
    for (llvm::StringRef entry : importEntries(facts))
      module.names.reserve(import.function + entry.str());
  imports.push_back(std::move(import));
  return mlir::success();
}

mlir::LogicalResult DescriptorWriter::collectExport(const ExportFacts &facts) {
  auto convention = vm::callingConvention(vm::FuncOp(facts.function->op));
  auto entries = vm::reflectionOf(facts.function->op);
  if (mlir::failed(convention) || mlir::failed(entries))
    return mlir::failure();
  Export exported{&facts, *convention, module.names.claim(facts.name + "_call"), {}, {}, *entries, {}};
  if (facts.function->canSuspend)
    for (llvm::StringRef entry : {"_begin", "_resume", "_cancel"})
      module.names.reserve(exported.function + entry.str());
  exported.record = module.names.claim(facts.name + "_function");
  if (!entries->empty())
    exported.attributes = module.names.claim(facts.name + "_attributes");
  for (mlir::Type argument : facts.function->op.getFunctionType().getInputs())
    exported.descriptors.push_back(isRef(argument) ? module.typeDescriptor(argument) : "");
  exports.push_back(std::move(exported));
  return mlir::success();
}

mlir::LogicalResult DescriptorWriter::collect() {
  module.headers.insert("kiln_call.h");
  module.headers.insert("kiln_instance.h");
  for (auto [name, text] :
       {std::pair(&instance, "instance"), std::pair(&types, "types"), std::pair(&importTable, "import_table"),
        std::pair(&exportTable, "exports"), std::pair(&attributes, "attributes"), std::pair(&descriptor, "descriptor"),
        std::pair(&create, "create"), std::pair(&initialize, "initialize"), std::pair(&deinitialize, "deinitialize"),
        std::pair(&destroy, "destroy")})
    *name = module.names.claim(module.external(text));
  for (const std::string &name : {initialize, deinitialize})
    for (llvm::StringRef part : {"_begin", "_resume", "_cancel", "_function"})
      module.names.reserve(name + part.str());
  for (auto &import : module.imports)
    if (import->isUsed && !import->isInlineHal && mlir::failed(collectImport(*import)))
      return mlir::failure();
  for (const ExportFacts &exported : module.exports)
    if (mlir::failed(collectExport(exported)))
      return mlir::failure();
  auto entries = vm::reflectionOf(module.module);
  if (mlir::failed(entries))
    return mlir::failure();
  reflection = *entries;
  return mlir::success();
}

//===----------------------------------------------------------------------===//
// Imports
//===----------------------------------------------------------------------===//

/// The body of the entry that takes the arguments: `call` is the beginning of the call that it makes.
void DescriptorWriter::printImportBegin(llvm::raw_ostream &os, const Import &import, llvm::StringRef call) const {
  const ImportFacts &facts = import.facts;
  std::string results = facts.results.empty() ? "NULL" : "results";
  std::string tail = results + ", " + (import.types.empty() ? "NULL" : import.types) + ")";
  bool isVariadic = llvm::any_of(facts.arguments, [](const ImportArgument &argument) { return argument.isVariadic; });
  size_t fixed = 0;
  std::string count;
  for (const ImportArgument &argument : facts.arguments) {
    fixed += argument.isVariadic ? 1 : argument.types.size();
    if (argument.isVariadic)
      count += " + " + (argument.types.size() > 1 ? std::to_string(argument.types.size()) + " * " : "") +
               argument.name + "_count";
  }
  if (isVariadic)
    os << "  kiln_packed_t packed;\n  KILN_TRY(kiln_packed_open(&packed, instance, " << fixed << count
       << "));\n  kiln_slot_t *slot = packed.slots;\n";
  else if (fixed)
    os << "  kiln_slot_t arguments[" << fixed << "];\n";

  size_t next = 0;
  auto store = [&](mlir::Type type, const std::string &value, llvm::StringRef indent) {
    os << indent << (isVariadic ? "(slot++)->" : "arguments[" + std::to_string(next++) + "].") << slotMember(type)
       << " = " << toSlot(type, value) << ";\n";
  };
  for (const ImportArgument &argument : facts.arguments) {
    bool isTuple = argument.types.size() != 1;
    if (!argument.isVariadic) {
      for (auto [part, type] : llvm::enumerate(argument.types))
        store(type, argument.name + (isTuple ? std::to_string(part) : ""), "  ");
      continue;
    }
    os << "  (slot++)->i32 = (int32_t)" << argument.name << "_count;\n  for (size_t i = 0; i < " << argument.name
       << "_count; ++i)" << (isTuple ? " {" : "") << '\n';
    for (auto [part, type] : llvm::enumerate(argument.types))
      store(type, argument.name + "[i]" + (isTuple ? ".item" + std::to_string(part) : ""), "    ");
    if (isTuple)
      os << "  }\n";
  }
  if (!isVariadic) {
    os << "  KILN_TRY(" << call << (fixed ? "arguments" : "NULL") << ", " << tail << ");\n";
    return;
  }
  os << "  kiln_status_t status = " << call << "packed.slots, " << tail << ";\n"
     << "  kiln_packed_close(&packed, instance);\n  KILN_TRY(status);\n";
}

void DescriptorWriter::printImport(llvm::raw_ostream &os, const Import &import, size_t index) const {
  const ImportFacts &facts = import.facts;
  if (!import.types.empty()) {
    os << "static const kiln_type_t *const " << import.types << "[] = {";
    for (auto [result, name] : llvm::enumerate(import.descriptors))
      os << (result ? ", " : "") << (name.empty() ? "NULL" : "&" + name);
    os << "};\n\n";
  }
  for (llvm::StringRef entry : importEntries(facts)) {
    os << "static " << importResult(entry) << import.function << entry << "("
       << importParameters(facts, entry, /*hasSelf=*/true)
       << ") {\n  kiln_instance_t *instance = (kiln_instance_t *)self;\n";
    std::string call = ("kiln_import" + (entry.empty() ? "_call" : entry.str()) + "(instance, " +
                        std::to_string(index) + (facts.canSuspend ? ", frame" : ""));
    if (entry == "_cancel") {
      os << "  " << call << ");\n}\n\n";
      continue;
    }
    if (!facts.results.empty())
      os << "  kiln_slot_t results[" << facts.results.size() << "];\n";
    if (entry == "_resume")
      os << "  KILN_TRY(" << call << ", " << (facts.results.empty() ? "NULL" : "results") << ", "
         << (import.types.empty() ? "NULL" : import.types) << "));\n";
    else
      printImportBegin(os, import, call + ", ");
    for (auto [result, type] : llvm::enumerate(facts.results))
      os << "  *ret" << result << " = " << fromSlot(type, "results[" + std::to_string(result) + "]") << ";\n";
    os << "  return KILN_OK;\n}\n\n";
  }
}

//===----------------------------------------------------------------------===//
// Exports
//===----------------------------------------------------------------------===//

/// A function that makes `call` on behalf of a call record and stores its results there.
void DescriptorWriter::printCall(llvm::raw_ostream &os, llvm::StringRef function, llvm::StringRef call,
                                 llvm::ArrayRef<mlir::Type> results) const {
  for (auto [index, type] : llvm::enumerate(results))
    os << "  " << declare(type, "ret" + std::to_string(index))
       << (isRef(type)    ? " = NULL;\n"
           : type.isF32() ? " = 0.0f;\n"
           : type.isF64() ? " = 0.0;\n"
                          : " = 0;\n");
  os << "  kiln_invocation_t *outer = kiln_instance_enter(&instance->base, call);\n"
     << "  kiln_status_t status = " << function << "(" << call << ");\n"
     << "  kiln_instance_leave(&instance->base, outer);\n";
  if (!results.empty())
    os << "  KILN_TRY(status);\n";
  for (auto [index, type] : llvm::enumerate(results))
    os << "  call->results[" << index << "]." << slotMember(type) << " = "
       << toSlot(type, "ret" + std::to_string(index)) << ";\n";
  os << "  return " << (results.empty() ? "status" : "KILN_OK") << ";\n}\n\n";
}

void DescriptorWriter::printExport(llvm::raw_ostream &os, const Export &exported) const {
  const ExportFacts &facts = *exported.facts;
  mlir::FunctionType type = facts.function->op.getFunctionType();
  bool isResumable = facts.function->canSuspend;
  std::string frame = isResumable ? facts.name + "_frame" : "";
  std::string head =
      "(void *memory, kiln_call_t *call) {\n  " + instance + " *instance = (" + instance + " *)memory;\n";
  std::string results;
  for (unsigned i = 0; i < type.getNumResults(); ++i)
    results += ", &ret" + std::to_string(i);
  std::string common = "&instance->state" + (isResumable ? ", (" + frame + " *)call->frame" : "");

  os << "static kiln_status_t " << exported.function << (isResumable ? "_begin" : "") << head;
  std::string arguments;
  llvm::StringRef name = vm::ExportOp(facts.op)->getAttrOfType<mlir::StringAttr>("export_name").getValue();
  for (auto [index, argument] : llvm::enumerate(type.getInputs())) {
    std::string slot = "call->arguments[" + std::to_string(index) + "]";
    arguments += ", " + fromSlot(argument, slot);
    if (!exported.descriptors[index].empty())
      os << "  KILN_CHECK(kiln_object_is(" << slot << ".ref, &" << exported.descriptors[index]
         << "), KILN_INVALID_ARGUMENT,\n             "
         << stringLiteral("argument " + std::to_string(index) + " of " + name.str() + " is not a " +
                          vmTypeName(argument))
         << ", 0);\n";
  }
  printCall(os, facts.name + (isResumable ? "_begin" : ""), common + arguments + results, type.getResults());
  if (isResumable) {
    os << "static kiln_status_t " << exported.function << "_resume" << head;
    printCall(os, facts.name + "_resume", common + results, type.getResults());
    os << "static void " << exported.function << "_cancel" << head
       << "  kiln_invocation_t *outer = kiln_instance_enter(&instance->base, call);\n"
       << "  " << facts.name << "_cancel(" << common << ");\n"
       << "  kiln_instance_leave(&instance->base, outer);\n}\n\n";
  }
  printAttributes(os, exported.attributes, exported.reflection);
  printRecord(os, exported.record, name, exported.convention,
              arrayAndCount(exported.attributes, exported.reflection.size()), exported.function, frame);
}

/// `frame` is the struct of a function that may suspend, else empty.
void DescriptorWriter::printRecord(llvm::raw_ostream &os, llvm::StringRef record, llvm::StringRef name,
                                   llvm::StringRef convention, llvm::StringRef attributeList, llvm::StringRef function,
                                   llvm::StringRef frame) const {
  os << "static const kiln_function_t " << record << " = {\n  " << stringLiteral(name) << ", "
     << stringLiteral(convention) << ", " << attributeList << ",\n  ";
  if (frame.empty())
    os << "0, 0, " << function << ", NULL, NULL};\n\n";
  else
    os << "sizeof(" << frame << "), KILN_ALIGNMENT(" << frame << "),\n  " << function << "_begin, " << function
       << "_resume, " << function << "_cancel};\n\n";
}

void DescriptorWriter::printAttributes(llvm::raw_ostream &os, llvm::StringRef name, const Attributes &list) const {
  if (list.empty())
    return;
  auto part = [&](size_t index, llvm::StringRef kind) { return name.str() + "_" + kind.str() + std::to_string(index); };
  for (auto [index, entry] : llvm::enumerate(list)) {
    printLongString(os, entry.first, part(index, "key"));
    printLongString(os, entry.second, part(index, "value"));
  }
  os << "static const kiln_attribute_t " << name << "[] = {\n";
  for (auto [index, entry] : llvm::enumerate(list))
    os << "  {" << item(entry.first, part(index, "key")) << ", " << item(entry.second, part(index, "value")) << "},\n";
  os << "};\n\n";
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

void DescriptorWriter::printInstance(llvm::raw_ostream &os) const {
  os << "\n/* The module as a host links it, see kiln_call.h. */\n\ntypedef struct " << instance << " {\n"
     << "  kiln_instance_t base;\n";
  if (!imports.empty())
    os << "  " << module.external("imports") << " imports;\n";
  os << "  " << module.external("state") << " state;\n} " << instance << ";\n\n";
}

void DescriptorWriter::printLifecycle(llvm::raw_ostream &os) const {
  // The memory is zeroed, and so are refs on every machine that has such a host.
  os << "static kiln_status_t " << create << "(const kiln_module_t *module, void *memory, const kiln_host_t *host,\n"
     << "                          const kiln_binding_t *bindings) {\n"
     << "  " << instance << " *instance = (" << instance << " *)memory;\n"
     << "  KILN_TRY(kiln_instance_open(&instance->base, module, host, bindings));\n";
  std::vector<std::string> selves;
  for (const Import &import : imports)
    if (!llvm::is_contained(selves, import.facts.self)) {
      selves.push_back(import.facts.self);
      os << "  instance->imports." << import.facts.self << " = instance;\n";
    }
  for (auto [index, import] : llvm::enumerate(imports)) {
    bool isOptional = import.facts.isOptional;
    if (isOptional)
      os << "  if (bindings[" << index << "].function)" << (import.facts.canSuspend ? " {" : "") << '\n';
    for (llvm::StringRef entry : importEntries(import.facts))
      os << (isOptional ? "    " : "  ") << "instance->imports." << import.facts.member << entry << " = "
         << import.function << entry << ";\n";
    if (isOptional && import.facts.canSuspend)
      os << "  }\n";
  }
  if (!imports.empty())
    os << "  instance->state.imports = &instance->imports;\n";
  os << "  instance->state.allocator = host->allocator;\n";
  if (module.usesDebugHooks)
    os << "  instance->state.debug = host->debug;\n";
  os << "  return KILN_OK;\n}\n\n";

  auto run = [&](FunctionFacts *function, llvm::StringRef name, llvm::StringRef exported) {
    std::string head =
        "(void *memory, kiln_call_t *call) {\n  " + instance + " *instance = (" + instance + " *)memory;\n";
    std::string frame = function->canSuspend ? function->name + "_frame" : "";
    std::string state = function->usesState || function->isExternal ? "&instance->state" : "";
    if (function->canSuspend) {
      state += ", (" + frame + " *)call->frame";
      os << "static kiln_status_t " << name << "_begin" << head;
      printCall(os, function->name + "_begin", state, {});
      os << "static kiln_status_t " << name << "_resume" << head;
      printCall(os, function->name + "_resume", state, {});
      os << "static void " << name << "_cancel" << head
         << "  kiln_invocation_t *outer = kiln_instance_enter(&instance->base, call);\n"
         << "  " << function->name << "_cancel(" << state << ");\n"
         << "  kiln_instance_leave(&instance->base, outer);\n}\n\n";
    } else {
      os << "static kiln_status_t " << name << head;
      if (function->canFail)
        printCall(os, function->name, state, {});
      else
        os << "  kiln_invocation_t *outer = kiln_instance_enter(&instance->base, call);\n"
           << "  " << function->name << "(" << state << ");\n"
           << "  kiln_instance_leave(&instance->base, outer);\n  return KILN_OK;\n}\n\n";
    }
    printRecord(os, (name + "_function").str(), exported, "0v_v", arrayAndCount("", 0), name, frame);
  };
  if (module.initializer)
    run(module.initializer, initialize, "__init");
  bool hasDeinitializer = module.deinitializer && !module.deinitializer->canSuspend;
  if (hasDeinitializer)
    run(module.deinitializer, deinitialize, "__deinit");

  os << "static void " << destroy << "(void *memory) {\n";
  bool hasRefs = llvm::any_of(module.globals, [](const GlobalFacts &global) { return isRef(global.type); });
  if (hasRefs)
    os << "  " << instance << " *instance = (" << instance << " *)memory;\n";
  else
    os << "  (void)memory;\n";
  for (const GlobalFacts &global : module.globals)
    if (isRef(global.type))
      os << "  " << objectFamily(global.type) << "_release(instance->state." << global.member << ");\n";
  os << "}\n\n";
}

void DescriptorWriter::printTables(llvm::raw_ostream &os) const {
  printAttributes(os, attributes, reflection);
  if (!module.typeDescriptors.empty()) {
    os << "static const kiln_foreign_type_t " << types << "[] = {\n";
    for (auto &[type, name] : module.typeDescriptors)
      os << "  {" << stringLiteral(llvm::StringRef(vmTypeName(type)).drop_front()) << ", &" << name << ".id},\n";
    os << "};\n\n";
  }
  if (!imports.empty()) {
    os << "static const kiln_import_t " << importTable << "[] = {\n";
    for (const Import &import : imports) {
      auto version = import.facts.op->getAttrOfType<mlir::IntegerAttr>("minimum_version");
      os << "  {" << stringLiteral(mlir::SymbolTable::getSymbolName(import.facts.op).getValue()) << ", "
         << stringLiteral(import.convention) << ", " << (version ? version.getInt() : 0) << ", "
         << import.facts.isOptional << ", " << import.facts.canSuspend << "},\n";
    }
    os << "};\n\n";
  }
  if (!exports.empty()) {
    os << "static const kiln_function_t *const " << exportTable << "[] = {\n";
    for (const Export &exported : exports)
      os << "  &" << exported.record << ",\n";
    os << "};\n\n";
  }
  auto version = module.module->getAttrOfType<mlir::IntegerAttr>("version");
  auto functionOrNull = [](bool isThere, const std::string &name) {
    return isThere ? "&" + name + "_function" : "NULL";
  };
  os << "static const kiln_module_t " << descriptor << " = {\n  KILN_ABI_VERSION, KILN_ABI_FLAGS, "
     << stringLiteral(module.moduleName) << ", " << (version ? version.getInt() : 0) << ",\n  "
     << arrayAndCount(attributes, reflection.size()) << ", " << arrayAndCount(types, module.typeDescriptors.size())
     << ",\n  " << arrayAndCount(importTable, imports.size()) << ", " << arrayAndCount(exportTable, exports.size())
     << ",\n  sizeof(" << instance << "), KILN_ALIGNMENT(" << instance << "),\n  " << create << ", "
     << functionOrNull(module.initializer, initialize) << ", "
     << functionOrNull(module.deinitializer && !module.deinitializer->canSuspend, deinitialize) << ", " << destroy
     << "};\n\n";
}

void DescriptorWriter::printDeclaration(llvm::raw_ostream &os) const {
  os << "\n/* The module as a host links it at run time; compiled with KILN_SHARED defined, the source also has this "
        "function\n   under the name by which a host finds it in a shared object. */\nconst kiln_module_t *"
     << module.external("module") << "(void);\n";
}

void DescriptorWriter::print(llvm::raw_ostream &os) const {
  printInstance(os);
  for (auto [index, import] : llvm::enumerate(imports))
    printImport(os, import, index);
  for (const Export &exported : exports)
    printExport(os, exported);
  printLifecycle(os);
  printTables(os);
  os << "const kiln_module_t *" << module.external("module") << "(void) { return &" << descriptor << "; }\n\n"
     << "#ifdef KILN_SHARED\nKILN_VISIBLE const kiln_module_t *kiln_module(void);\n"
     << "const kiln_module_t *kiln_module(void) { return &" << descriptor << "; }\n#endif\n";
}

} // namespace kiln::c
