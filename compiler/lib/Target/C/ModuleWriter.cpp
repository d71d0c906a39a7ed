//===- ModuleWriter.cpp - Header and source of a module -------------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleWriter.h"

#include "FoldedStream.h"
#include "Imports.h"
#include "Literals.h"
#include "Types.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace kiln::c {

ModuleWriter::ModuleWriter(ModuleFacts &module, const SourceNames &sourceNames)
    : module(module), sourceNames(sourceNames), tensors(module), descriptor(module) {}

mlir::LogicalResult ModuleWriter::translate() {
  for (auto &function : module.functions) {
    auto &writer = writers[function.get()];
    writer = std::make_unique<FunctionWriter>(*function, module, sourceNames);
    if (mlir::failed(writer->translate()))
      return mlir::failure();
  }
  return module.options.moduleDescriptor ? descriptor.collect() : mlir::success();
}

std::vector<std::string> ModuleWriter::headerIncludes() const {
  OrderedStrings includes;
  includes.insert("kiln_object.h");
  includes.insert("kiln_status.h");
  auto addType = [&](mlir::Type type) {
    if (isRef(type) && objectFamily(type) != "kiln_object")
      includes.insert(objectFamily(type).str() + ".h");
  };
  for (const GlobalFacts &global : module.globals)
    addType(global.type);
  for (auto &import : module.imports)
    if (import->isUsed && !import->isInlineHal) {
      for (const ImportArgument &argument : import->arguments)
        llvm::for_each(argument.types, addType);
      llvm::for_each(import->results, addType);
    }
  for (auto &function : module.functions) {
    mlir::FunctionType type = function->op.getFunctionType();
    llvm::for_each(type.getInputs(), addType);
    llvm::for_each(type.getResults(), addType);
  }
  if (module.options.linkImports && llvm::any_of(module.imports, [](auto &import) { return import->isOptional; }))
    includes.insert("kiln_module.h"); // KILN_WEAK
  for (llvm::StringRef header : {"kiln_buffer.h", "kiln_list.h", "kiln_coroutine.h", "kiln_debug.h", "kiln_call.h"})
    if (module.headers.contains(header.str()))
      includes.insert(header.str());
  std::vector<std::string> sorted(includes.begin(), includes.end());
  llvm::sort(sorted);
  return sorted;
}

//===----------------------------------------------------------------------===//
// Header
//===----------------------------------------------------------------------===//

static std::string signatureComment(const ExportFacts &exported, llvm::StringRef moduleName) {
  mlir::FunctionType type = exported.function->op.getFunctionType();
  auto list = [](mlir::TypeRange types) {
    std::string text;
    for (mlir::Type part : types)
      text += (text.empty() ? "" : ", ") + vmTypeName(part);
    return text;
  };
  llvm::StringRef name =
      const_cast<vm::ExportOp &>(exported.op)->getAttrOfType<mlir::StringAttr>("export_name").getValue();
  std::string text = (moduleName + "." + name + "(" + list(type.getInputs()) + ")").str();
  if (type.getNumResults() == 1)
    text += " -> " + list(type.getResults());
  else if (type.getNumResults() > 1)
    text += " -> (" + list(type.getResults()) + ")";
  // A comment ends at the first */ in it.
  for (size_t at; (at = text.find("*/")) != std::string::npos;)
    text.insert(at + 1, " ");
  return text;
}

void ModuleWriter::printImports(llvm::raw_ostream &os) {
  for (auto &import : module.imports)
    if (import->isUsed && !import->isInlineHal)
      for (const ImportArgument &argument : import->arguments)
        if (!argument.structName.empty()) {
          os << "/* One item of the argument `" << argument.name << "` of "
             << mlir::SymbolTable::getSymbolName(import->op).getValue() << ". */\ntypedef struct "
             << argument.structName << " {\n";
          for (auto [index, type] : llvm::enumerate(argument.types))
            os << "  " << declare(type, "item" + std::to_string(index)) << ";\n";
          os << "} " << argument.structName << ";\n\n";
        }
  if (module.options.linkImports) {
    bool any = false;
    for (auto &import : module.imports)
      if (import->isUsed && !import->isInlineHal) {
        if (!any)
          os << "/* What the module imports: provided by name when the program is linked. */\n";
        any = true;
        for (llvm::StringRef entry : importEntries(*import))
          os << (import->isOptional ? "KILN_WEAK " : "") << importResult(entry) << import->member << entry << "("
             << importParameters(*import, entry, /*hasSelf=*/false) << ");\n";
      }
    if (any)
      os << '\n';
  }
  if (!module.hasImportTable()) {
    os << "/* The module imports nothing that a table would provide: pass NULL. */\ntypedef struct "
       << module.external("imports") << ' ' << module.external("imports") << ";\n\n";
    return;
  }
  os << "/* What the module imports: each function gets its module's `self` first. */\ntypedef struct "
     << module.external("imports") << " {\n";
  llvm::StringRef lastSelf;
  std::vector<std::string> printed;
  for (auto &import : module.imports) {
    if (!import->isUsed || import->isInlineHal)
      continue;
    if (!llvm::is_contained(printed, import->self)) {
      printed.push_back(import->self);
      os << "  void *" << import->self << ";\n";
      for (auto &member : module.imports) {
        if (!member->isUsed || member->isInlineHal || member->self != import->self)
          continue;
        for (llvm::StringRef entry : importEntries(*member)) {
          os << "  " << importResult(entry) << "(*" << member->member << entry << ")("
             << importParameters(*member, entry, /*hasSelf=*/true) << ");";
          if (member->isOptional)
            os << " /* may be null */";
          os << '\n';
        }
      }
    }
  }
  os << "} " << module.external("imports") << ";\n\n";
}

void ModuleWriter::printState(llvm::raw_ostream &os) {
  std::string name = module.external("state");
  os << "/* All state of one instance: may be static, on the stack or in an arena. Members are private. */\n"
     << "typedef struct " << name << " {\n  const " << module.external("imports") << " *imports;\n"
     << "  const kiln_allocator_t *allocator;\n";
  if (module.usesDebugHooks)
    os << "  const kiln_debug_t *debug;\n";
  if (module.options.maxDepth != 0 &&
      llvm::any_of(module.functions, [](auto &function) { return function->isRecursive; }))
    os << "  uint32_t depth;\n";
  if (!module.usesIndirectGlobals) {
    for (const GlobalFacts &global : module.globals)
      os << "  " << declare(global.type, global.member) << ";\n";
  } else {
    for (const GlobalFacts &global : module.globals)
      if (isRef(global.type))
        os << "  " << declare(global.type, global.member) << ";\n";
    // Indirect accesses address the others by their distance from the first.
    uint32_t expected = 0;
    bool isFirst = true;
    for (unsigned width : {4u, 8u})
      for (const GlobalFacts &global : module.globals)
        if (!isRef(global.type) && global.type.getIntOrFloatBitWidth() == width * 8) {
          if (global.ordinal != expected)
            os << "  int32_t padding;\n";
          os << "  " << (isFirst || width == 8 ? "KILN_ALIGNED(8) " : "") << declare(global.type, global.member)
             << ";\n";
          expected = global.ordinal + width;
          isFirst = false;
        }
  }
  os << "} " << name << ";\n\n";
}

void ModuleWriter::printLifecycle(llvm::raw_ostream &os) {
  std::string state = module.external("state"), imports = module.external("imports");
  bool isResumable = module.initializer && module.initializer->canSuspend;
  os << "/* Prepares `state` and runs the module's initializers. `imports` must outlive `state`; `allocator` gives the "
        "memory of\n   objects the program creates and may be NULL if it creates none. After an error nothing is held "
        "and `state` must not\n   be used. */\n";
  std::string arguments = "const " + imports + " *imports, const kiln_allocator_t *allocator";
  if (isResumable) {
    os << "typedef " << module.initializer->name << "_frame " << module.external("init_frame") << ";\n"
       << "kiln_status_t " << module.external("init_begin") << "(" << state << " *state, "
       << module.external("init_frame") << " *frame, " << arguments << ");\n"
       << "kiln_status_t " << module.external("init_resume") << "(" << state << " *state, "
       << module.external("init_frame") << " *frame);\n"
       << "void " << module.external("init_cancel") << "(" << state << " *state, " << module.external("init_frame")
       << " *frame);\n\n";
  } else {
    os << "kiln_status_t " << module.external("init") << "(" << state << " *state, " << arguments << ");\n\n";
  }
  os << "/* Releases what `state` holds. */\nvoid " << module.external("deinit") << "(" << state << " *state);\n";
  if (module.usesDebugHooks)
    os << "\n/* Sets what happens when the program traces, prints or breaks; NULL, as after init: nothing. */\nvoid "
       << module.external("set_debug") << "(" << state << " *state, const kiln_debug_t *debug);\n";
}

std::string ModuleWriter::exportPrototype(const ExportFacts &exported, Entry entry) {
  FunctionFacts *function = exported.function;
  FunctionWriter &writer = writerOf(function);
  mlir::FunctionType type = function->op.getFunctionType();
  if (function->isExternal)
    return writer.prototype(entry, exported.name);
  // A wrapper has the form of an export whatever the function inside looks like.
  std::vector<std::string> list{module.external("state") + " *state"};
  if (entry != Entry::Call)
    list.push_back(exported.name + "_frame *frame");
  if (entry == Entry::Call || entry == Entry::Begin)
    for (auto [argument, parameter] : llvm::zip(type.getInputs(), writer.parameterNames()))
      list.push_back(declare(argument, parameter));
  if (entry != Entry::Cancel)
    for (auto [index, result] : llvm::enumerate(type.getResults()))
      list.push_back(declare(result, "*ret" + std::to_string(index)));
  llvm::StringRef suffix = entry == Entry::Call     ? ""
                           : entry == Entry::Begin  ? "_begin"
                           : entry == Entry::Resume ? "_resume"
                                                    : "_cancel";
  return (entry == Entry::Cancel ? "void " : "kiln_status_t ") + exported.name + suffix.str() + "(" +
         llvm::join(list, ", ") + ")";
}

void ModuleWriter::printExports(llvm::raw_ostream &os) {
  for (const ExportFacts &exported : module.exports) {
    os << "\n/* " << signatureComment(exported, module.moduleName);
    FunctionFacts *function = exported.function;
    if (!function->canSuspend) {
      os << " */\n" << exportPrototype(exported, Entry::Call) << ";\n";
      continue;
    }
    os << ", resumable: begin, then resume as long as the status is KILN_SUSPENDED; cancel gives up.\n   Refs passed "
          "to begin must live until the end. */\n";
    if (!function->isExternal)
      os << "typedef " << function->name << "_frame " << exported.name << "_frame;\n";
    for (Entry entry : {Entry::Begin, Entry::Resume, Entry::Cancel})
      os << exportPrototype(exported, entry) << ";\n";
  }
  tensors.printPrototypes(os);
}

void ModuleWriter::printHeader(llvm::raw_ostream &os, llvm::StringRef support) {
  std::string guard = "KILN_MODULE_" + llvm::StringRef(module.prefix).upper() + "_H_";
  os << "/* Module " << module.moduleName;
  if (!module.options.sourceName.empty())
    os << ", compiled from " << llvm::sys::path::filename(module.options.sourceName);
  os << " by kiln-compile. */\n#ifndef " << guard << "\n#define " << guard << "\n\n";
  if (module.options.codeOnlyStatus)
    os << "#ifndef KILN_STATUS_CODE_ONLY\n#define KILN_STATUS_CODE_ONLY\n#endif\n";
  if (support.empty())
    for (const std::string &include : headerIncludes())
      os << "#include \"" << include << "\"\n";
  os << support;
  os << "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
  printImports(os);
  printState(os);
  bool anyFrame = false;
  for (auto &function : module.functions)
    if (function->canSuspend) {
      if (!anyFrame)
        os << "/* What functions that can suspend keep meanwhile. Members are private. */\n";
      anyFrame = true;
      os << writerOf(function.get()).frame() << '\n';
    }
  printLifecycle(os);
  printExports(os);
  if (module.options.moduleDescriptor)
    descriptor.printDeclaration(os);
  os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}

//===----------------------------------------------------------------------===//
// Source
//===----------------------------------------------------------------------===//

void ModuleWriter::printRodata(llvm::raw_ostream &os) {
  for (auto &segment : module.rodata) {
    if (!segment->isUsed && !segment->areBytesUsed)
      continue;
    size_t size = segment->bytes.size();
    std::string start;
    if (segment->alignment > 1)
      start = "KILN_ALIGNED(" + std::to_string(segment->alignment) + ") ";
    start += "static const uint8_t " + segment->array + "[" + std::to_string(std::max<size_t>(size, 1)) + "] = {";
    std::string bytes = byteList(segment->bytes);
    if (size == 0)
      os << start << "0};\n";
    else if (size <= 16 && start.size() + bytes.size() <= FoldedStream::kWidth)
      os << start << bytes.substr(2) << "};\n";
    else
      os << start << '\n' << bytes << "};\n";
    if (segment->isUsed)
      os << "KILN_BUFFER_RODATA(" << segment->buffer << ", " << segment->array << ", " << size << ");\n";
    os << '\n';
  }
  for (auto &[type, name] : module.typeDescriptors)
    os << (module.options.moduleDescriptor ? "static kiln_type_t " : "static const kiln_type_t ") << name << " = {0, "
       << stringLiteral(llvm::StringRef(vmTypeName(type)).drop_front()) << ", NULL};\n\n";
}

void ModuleWriter::printIndirectAccess(llvm::raw_ostream &os) {
  if (!module.usesIndirectGlobals)
    return;
  std::string state = module.external("state");
  const GlobalFacts *first = nullptr;
  uint64_t end = 0;
  bool hasRefs = false;
  for (const GlobalFacts &global : module.globals) {
    if (isRef(global.type)) {
      hasRefs = true;
      continue;
    }
    uint32_t width = global.type.getIntOrFloatBitWidth() / 8;
    if (global.ordinal == 0)
      first = &global;
    end = std::max<uint64_t>(end, global.ordinal + width);
  }
  os << "/* Globals by address: the primitive ones by their distance in bytes from the first, refs by number. */\n";
  if (first) {
    for (const GlobalFacts &global : module.globals)
      if (!isRef(global.type) && global.ordinal != 0)
        os << "KILN_STATIC_ASSERT(offsetof(" << state << ", " << global.member << ") - offsetof(" << state << ", "
           << first->member << ") == " << global.ordinal << ");\n";
    for (bool isStore : {false, true})
      os << "KILN_UNUSED static kiln_code_t " << module.external(isStore ? "store_global" : "load_global") << "("
         << state << " *state, int32_t address, " << (isStore ? "const void *value" : "void *value")
         << ", size_t width) {\n"
         << "  if ((uint32_t)address > " << end << "u || " << end << "u - (uint32_t)address < width)\n"
         << "    return KILN_OUT_OF_RANGE;\n  memcpy("
         << (isStore
                 ? "(uint8_t *)state + offsetof(" + state + ", " + first->member + ") + (uint32_t)address, value"
                 : "value, (const uint8_t *)state + offsetof(" + state + ", " + first->member + ") + (uint32_t)address")
         << ", width);\n  return KILN_OK_CODE;\n}\n\n";
  } else {
    for (bool isStore : {false, true})
      os << "KILN_UNUSED static kiln_code_t " << module.external(isStore ? "store_global" : "load_global") << "("
         << state << " *state, int32_t address, " << (isStore ? "const void *value" : "void *value")
         << ", size_t width) {\n  (void)state, (void)address, (void)value, (void)width;\n"
         << "  return KILN_OUT_OF_RANGE;\n}\n\n";
  }
  for (bool isStore : {false, true}) {
    os << "KILN_UNUSED static kiln_code_t " << module.external(isStore ? "store_global_ref" : "load_global_ref") << "("
       << state << " *state, int32_t address, const kiln_type_t *type, kiln_object_t *" << (isStore ? "" : "*")
       << "value) {\n";
    if (!hasRefs) {
      os << "  (void)state, (void)address, (void)type, (void)value;\n  return KILN_OUT_OF_RANGE;\n}\n\n";
      continue;
    }
    if (isStore)
      os << "  kiln_object_t *replaced;\n  if (type && !kiln_object_is(value, type))\n    return "
            "KILN_INVALID_ARGUMENT;\n";
    else
      os << "  kiln_object_t *found;\n";
    os << "  switch (address) {\n";
    for (const GlobalFacts &global : module.globals) {
      if (!isRef(global.type))
        continue;
      os << "  case " << global.ordinal << ":\n";
      std::string member = "state->" + global.member;
      if (isStore) {
        std::string descriptor = module.typeDescriptor(global.type);
        if (!descriptor.empty())
          os << "    if (!kiln_object_is(value, &" << descriptor << "))\n      return KILN_INVALID_ARGUMENT;\n";
        os << "    replaced = (kiln_object_t *)" << member << ";\n    " << member << " = (" << typeName(global.type)
           << ")kiln_object_retain(value);\n    break;\n";
      } else {
        os << "    found = (kiln_object_t *)" << member << ";\n    break;\n";
      }
    }
    os << "  default:\n    return KILN_OUT_OF_RANGE;\n  }\n";
    if (isStore)
      os << "  kiln_object_release(replaced);\n";
    else
      os << "  if (type && !kiln_object_is(found, type))\n    return KILN_INVALID_ARGUMENT;\n"
            "  *value = kiln_object_retain(found);\n";
    os << "  return KILN_OK_CODE;\n}\n\n";
  }
}

void ModuleWriter::printFunctions(llvm::raw_ostream &os) {
  // Callees stand before callers; functions that call each other are declared first.
  bool anyDeclared = false;
  for (auto &function : module.functions)
    if (function->isRecursive && !function->isExternal) {
      os << "static " << writerOf(function.get()).prototype(Entry::Call, function->name) << ";\n";
      anyDeclared = true;
    }
  if (anyDeclared)
    os << '\n';
  for (auto &function : module.functions) {
    os << writerOf(function.get()).definition() << '\n';
  }
}

void ModuleWriter::printInit(llvm::raw_ostream &os) {
  std::string state = module.external("state"), imports = module.external("imports");
  FunctionFacts *initializer = module.initializer;
  bool isResumable = initializer && initializer->canSuspend;
  std::string required;
  if (module.hasImportTable())
    for (auto &import : module.imports)
      if (import->isUsed && !import->isInlineHal && !import->isOptional)
        required += " || !imports->" + import->member + (import->canSuspend ? "_begin" : "");
  os << "kiln_status_t " << module.external(isResumable ? "init_begin" : "init") << "(" << state << " *state, ";
  if (isResumable)
    os << module.external("init_frame") << " *frame, ";
  os << "const " << imports << " *imports, const kiln_allocator_t *allocator) {\n";
  os << "  memset(state, 0, sizeof *state);\n";
  if (!required.empty())
    os << "  if (!imports" << required << ")\n    KILN_FAIL(KILN_NOT_FOUND, \"an import is missing\", 0);\n";
  os << "  state->imports = imports;\n  state->allocator = allocator;\n";
  // Null is not all zero bits everywhere.
  for (const GlobalFacts &global : module.globals)
    if (isRef(global.type))
      os << "  state->" << global.member << " = NULL;\n";
  auto call = [&](FunctionFacts *function, llvm::StringRef suffix, llvm::StringRef frame) {
    std::string arguments = function->usesState || function->isExternal ? "state" : "";
    if (!frame.empty())
      arguments += (", " + frame).str();
    return function->name + suffix.str() + "(" + arguments + ")";
  };
  if (isResumable) {
    os << "  kiln_status_t status = " << call(initializer, "_begin", "frame") << ";\n"
       << "  if (status != KILN_OK && !kiln_is_suspended(status))\n    " << module.external("deinit")
       << "(state);\n  return status;\n}\n\n"
       << "kiln_status_t " << module.external("init_resume") << "(" << state << " *state, "
       << module.external("init_frame")
       << " *frame) {\n  kiln_status_t status = " << call(initializer, "_resume", "frame")
       << ";\n  if (status != KILN_OK && !kiln_is_suspended(status))\n    " << module.external("deinit")
       << "(state);\n  return status;\n}\n\nvoid " << module.external("init_cancel") << "(" << state << " *state, "
       << module.external("init_frame") << " *frame) {\n  " << call(initializer, "_cancel", "frame") << ";\n  "
       << module.external("deinit") << "(state);\n}\n\n";
  } else if (initializer && initializer->canFail) {
    os << "  kiln_status_t status = " << call(initializer, "", "") << ";\n  if (status != KILN_OK)\n    "
       << module.external("deinit") << "(state);\n  return status;\n}\n\n";
  } else {
    if (initializer)
      os << "  " << call(initializer, "", "") << ";\n";
    os << "  return KILN_OK;\n}\n\n";
  }
  os << "void " << module.external("deinit") << "(" << state << " *state) {\n";
  bool any = false;
  if (FunctionFacts *deinitializer = module.deinitializer; deinitializer && !deinitializer->canSuspend) {
    os << "  " << (deinitializer->canFail ? "(void)" : "") << call(deinitializer, "", "") << ";\n";
    any = true;
  }
  for (const GlobalFacts &global : module.globals)
    if (isRef(global.type)) {
      os << "  " << objectFamily(global.type) << "_release(state->" << global.member << ");\n  state->" << global.member
         << " = NULL;\n";
      any = true;
    }
  if (!any)
    os << "  (void)state;\n";
  os << "}\n";
  if (module.usesDebugHooks)
    os << "\nvoid " << module.external("set_debug") << "(" << state
       << " *state, const kiln_debug_t *debug) { state->debug = debug; }\n";
}

void ModuleWriter::printExportWrappers(llvm::raw_ostream &os) {
  for (const ExportFacts &exported : module.exports) {
    FunctionFacts *function = exported.function;
    if (function->isExternal)
      continue;
    FunctionWriter &writer = writerOf(function);
    unsigned resultCount = function->op.getFunctionType().getNumResults();
    auto call = [&](llvm::StringRef suffix, bool withArguments, bool withResults) {
      std::vector<std::string> list;
      if (function->usesState)
        list.push_back("state");
      if (!suffix.empty())
        list.push_back("frame");
      if (withArguments)
        llvm::append_range(list, writer.parameterNames());
      if (withResults)
        for (unsigned i = 0; i < resultCount; ++i)
          list.push_back("ret" + std::to_string(i));
      return function->name + suffix.str() + "(" + llvm::join(list, ", ") + ")";
    };
    if (function->canSuspend) {
      os << '\n'
         << exportPrototype(exported, Entry::Begin) << " {\n  return " << call("_begin", true, true) << ";\n}\n\n"
         << exportPrototype(exported, Entry::Resume) << " {\n  return " << call("_resume", false, true) << ";\n}\n\n"
         << exportPrototype(exported, Entry::Cancel) << " {\n  " << call("_cancel", false, false) << ";\n}\n";
      continue;
    }
    os << '\n' << exportPrototype(exported, Entry::Call) << " {\n";
    if (!function->usesState)
      os << "  (void)state;\n";
    if (function->canFail)
      os << "  return " << call("", true, true) << ";\n}\n";
    else
      os << "  " << (writer.returnsValue() ? "*ret0 = " : "") << call("", true, !writer.returnsValue())
         << ";\n  return KILN_OK;\n}\n";
  }
}

void ModuleWriter::printSource(llvm::raw_ostream &os) {
  os << "/* Module " << module.moduleName;
  if (!module.options.sourceName.empty())
    os << ", compiled from " << llvm::sys::path::filename(module.options.sourceName);
  os << " by kiln-compile. */\n";
  if (!module.options.headerName.empty())
    os << "#include \"" << module.options.headerName << "\"\n\n";
  std::vector<std::string> includes;
  std::vector<std::string> inHeader = headerIncludes();
  for (const std::string &header : module.headers)
    if (!llvm::is_contained(inHeader, header))
      includes.push_back(header);
  includes.push_back("kiln_module.h");
  llvm::sort(includes);
  if (!module.options.singleFile) {
    for (const std::string &header : includes)
      os << "#include \"" << header << "\"\n";
    os << '\n';
  }
  // The indirect accesses may add type descriptors, and so come before what is printed above them.
  std::string indirect;
  {
    llvm::raw_string_ostream stream(indirect);
    printIndirectAccess(stream);
  }
  printRodata(os);
  os << indirect;
  printFunctions(os);
  printInit(os);
  printExportWrappers(os);
  tensors.printDefinitions(os);
  if (module.options.moduleDescriptor)
    descriptor.print(os);
}

} // namespace kiln::c
