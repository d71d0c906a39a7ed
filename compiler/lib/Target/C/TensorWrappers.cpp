//===- TensorWrappers.cpp - Exports that take arrays for tensors ----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorWrappers.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace kiln::c {

//===----------------------------------------------------------------------===//
// The declaration
//===----------------------------------------------------------------------===//

static bool parseElement(llvm::StringRef text, DeclaredValue &value) {
  auto [element, code] = llvm::StringSwitch<std::pair<const char *, const char *>>(text)
                             .Case("f32", {"float", "KILN_HAL_FLOAT(32)"})
                             .Case("f64", {"double", "KILN_HAL_FLOAT(64)"})
                             .Case("f16", {"uint16_t", "KILN_HAL_FLOAT(16)"})
                             .Case("bf16", {"uint16_t", "KILN_HAL_BFLOAT16"})
                             .Case("i1", {"uint8_t", "KILN_HAL_BOOL8"})
                             .Case("i8", {"int8_t", "KILN_HAL_INT(8)"})
                             .Case("i16", {"int16_t", "KILN_HAL_INT(16)"})
                             .Case("i32", {"int32_t", "KILN_HAL_INT(32)"})
                             .Case("i64", {"int64_t", "KILN_HAL_INT(64)"})
                             .Case("si8", {"int8_t", "KILN_HAL_SINT(8)"})
                             .Case("si16", {"int16_t", "KILN_HAL_SINT(16)"})
                             .Case("si32", {"int32_t", "KILN_HAL_SINT(32)"})
                             .Case("si64", {"int64_t", "KILN_HAL_SINT(64)"})
                             .Case("ui8", {"uint8_t", "KILN_HAL_UINT(8)"})
                             .Case("ui16", {"uint16_t", "KILN_HAL_UINT(16)"})
                             .Case("ui32", {"uint32_t", "KILN_HAL_UINT(32)"})
                             .Case("ui64", {"uint64_t", "KILN_HAL_UINT(64)"})
                             .Default({nullptr, nullptr});
  if (!element)
    return false;
  value.element = element;
  value.elementType = code;
  return true;
}

static bool parseType(llvm::StringRef text, DeclaredValue &value) {
  value.scalar = llvm::StringSwitch<std::string>(text)
                     .Cases({"i1", "i8", "i16", "i32"}, "int32_t")
                     .Case("i64", "int64_t")
                     .Case("f32", "float")
                     .Case("f64", "double")
                     .Default("");
  if (!value.scalar.empty())
    return true;
  if (!text.consume_front("tensor<") || !text.consume_back(">"))
    return false;
  value.isTensor = true;
  while (true) {
    llvm::StringRef dim = text.take_while([](char c) { return llvm::isDigit(c) || c == '?'; });
    if (dim.empty() || !text.drop_front(dim.size()).starts_with("x"))
      break;
    int64_t size = -1;
    if (dim != "?" && dim.getAsInteger(10, size))
      return false;
    value.dims.push_back(size);
    text = text.drop_front(dim.size() + 1);
  }
  return parseElement(text, value);
}

/// `%a: tensor<4xf32>, %b: i32`: commas inside of brackets separate nothing.
static bool parseList(llvm::StringRef text, llvm::StringRef fallback, std::vector<DeclaredValue> &values) {
  NameScope names;
  for (llvm::StringRef reserved : {"state", "status"})
    names.reserve(reserved);
  while (!text.trim().empty()) {
    size_t end = 0;
    int depth = 0;
    for (; end < text.size() && (text[end] != ',' || depth > 0); ++end)
      depth += text[end] == '<' || text[end] == '{' ? 1 : text[end] == '>' || text[end] == '}' ? -1 : 0;
    llvm::StringRef item = text.take_front(end).trim();
    text = text.drop_front(std::min(text.size(), end + 1));
    auto [name, type] = item.split(':');
    DeclaredValue value;
    value.name = names.claim(name.trim(), fallback.str() + std::to_string(values.size()));
    if (!parseType(type.split('{').first.trim(), value))
      return false;
    values.push_back(std::move(value));
  }
  return true;
}

std::optional<TensorSignature> parseDeclaration(llvm::StringRef declaration) {
  if (!declaration.consume_front("sync func @"))
    return std::nullopt;
  auto [head, tail] = declaration.split(" -> ");
  llvm::StringRef arguments = head.drop_front(std::min(head.size(), head.find('(') + 1));
  TensorSignature signature;
  if (!arguments.consume_back(")") || !parseList(arguments, "input", signature.arguments))
    return std::nullopt;
  tail.consume_front("(");
  tail.consume_back(")");
  if (!parseList(tail, "output", signature.results))
    return std::nullopt;
  auto isTensor = [](const DeclaredValue &value) { return value.isTensor; };
  if (llvm::none_of(signature.arguments, isTensor) && llvm::none_of(signature.results, isTensor))
    return std::nullopt;
  return signature;
}

//===----------------------------------------------------------------------===//
// The functions
//===----------------------------------------------------------------------===//

TensorWrappers::TensorWrappers(ModuleFacts &module) : module(module) {
  if (!module.headers.contains("kiln_hal_inline.h"))
    return;
  for (const ExportFacts &exported : module.exports) {
    auto reflection = exported.function->op->getAttrOfType<mlir::DictionaryAttr>("iree.reflection");
    auto declaration = reflection ? reflection.getAs<mlir::StringAttr>("iree.abi.declaration") : mlir::StringAttr();
    if (!declaration || exported.function->canSuspend)
      continue;
    std::optional<TensorSignature> signature = parseDeclaration(declaration);
    mlir::FunctionType type = exported.function->op.getFunctionType();
    if (!signature || signature->arguments.size() != type.getNumInputs() ||
        signature->results.size() != type.getNumResults())
      continue;
    wrappers.push_back({&exported, std::move(*signature), module.names.claim(exported.name + "_tensors"),
                        declaration.str(), mayWriteArguments(exported.function)});
  }
}

/// True if `entry`, or what it calls, writes to a buffer that may be an argument: one that the program has neither
/// allocated itself nor, as long as no function stores a ref there, taken from a global.
bool TensorWrappers::mayWriteArguments(FunctionFacts *entry) const {
  bool storesRefs = llvm::any_of(module.functions, [](auto &function) { return function->storesGlobalRefs; });
  auto isFresh = [&](mlir::Value buffer) {
    mlir::Operation *producer = buffer.getDefiningOp();
    if (!producer)
      return false;
    OpKind kind = module.kinds[producer].kind;
    if (kind == OpKind::BufferAlloc || kind == OpKind::BufferClone || (kind == OpKind::GlobalLoad && !storesRefs))
      return true;
    auto callee = producer->getAttrOfType<mlir::FlatSymbolRefAttr>("callee");
    return callee && callee.getValue().starts_with("hal_inline.buffer.allocate");
  };
  llvm::SetVector<FunctionFacts *> reached;
  reached.insert(entry);
  for (size_t i = 0; i < reached.size(); ++i)
    reached.insert(reached[i]->callees.begin(), reached[i]->callees.end());
  for (FunctionFacts *function : reached) {
    mlir::WalkResult walk = function->op.getBody().walk([&](mlir::Operation *op) {
      mlir::Value target;
      OpKind kind = module.kinds[op].kind;
      if (kind == OpKind::BufferStore)
        target = op->getOperand(0);
      else if (kind == OpKind::BufferRange)
        target = op->getOperand(op->getName().stripDialect() == "buffer.copy" ? 2 : 0);
      return target && !isFresh(target) ? mlir::WalkResult::interrupt() : mlir::WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return true;
  }
  return false;
}

/// `[4][8]`, or nothing for what is passed as a pointer.
static std::string arrayBounds(const DeclaredValue &value) {
  std::string bounds;
  if (value.isDynamic() || llvm::is_contained(value.dims, 0))
    return bounds;
  for (int64_t dim : value.dims)
    bounds += "[" + llvm::itostr(dim) + "]";
  return bounds;
}

std::string TensorWrappers::prototype(const Wrapper &wrapper) const {
  std::vector<std::string> list{module.external("state") + " *state"};
  for (const DeclaredValue &value : wrapper.signature.arguments) {
    if (!value.isTensor) {
      list.push_back(value.scalar + " " + value.name);
      continue;
    }
    std::string bounds = arrayBounds(value);
    list.push_back("const " + value.element + (bounds.empty() ? " *" : " ") + value.name + bounds);
    for (auto [i, dim] : llvm::enumerate(value.dims))
      if (dim < 0)
        list.push_back("int64_t " + value.name + "_dim" + std::to_string(i));
  }
  for (const DeclaredValue &value : wrapper.signature.results) {
    if (!value.isTensor) {
      list.push_back(value.scalar + " *" + value.name);
      continue;
    }
    std::string bounds = arrayBounds(value);
    list.push_back(value.element + (bounds.empty() ? " *" : " ") + value.name + bounds);
    if (value.isDynamic()) {
      list.push_back("size_t " + value.name + "_capacity");
      list.push_back("int64_t " + value.name + "_dims[" + std::to_string(value.dims.size()) + "]");
    }
  }
  return "kiln_status_t " + wrapper.name + "(" + llvm::join(list, ", ") + ")";
}

void TensorWrappers::printPrototypes(llvm::raw_ostream &os) const {
  for (const Wrapper &wrapper : wrappers) {
    std::string text = wrapper.text;
    for (size_t at; (at = text.find("*/")) != std::string::npos;)
      text.insert(at + 1, " ");
    os << "\n/* " << text << "\n   with arrays for tensors, which are "
       << (wrapper.copiesArguments ? "copied: the program may overwrite its arguments." : "not copied.");
    if (llvm::any_of(wrapper.signature.results, [](const DeclaredValue &value) { return value.isDynamic(); }))
      os << " A capacity is the number of elements there is room\n   for; the dimensions of the result are stored "
            "beside it.";
    os << " */\n" << prototype(wrapper) << ";\n";
  }
}

void TensorWrappers::printDefinitions(llvm::raw_ostream &os) const {
  for (const Wrapper &wrapper : wrappers) {
    const TensorSignature &signature = wrapper.signature;
    os << '\n' << prototype(wrapper) << " {\n";
    auto printDims = [&](const DeclaredValue &value, bool isResult) {
      if (!value.isTensor || value.dims.empty())
        return;
      os << "  " << (value.isDynamic() && !isResult ? "" : "static ") << "const int64_t " << value.name
         << "_shape[] = {";
      for (auto [i, dim] : llvm::enumerate(value.dims)) {
        os << (i ? ", " : "");
        if (dim < 0 && !isResult)
          os << value.name << "_dim" << i;
        else
          os << dim;
      }
      os << "};\n";
    };
    for (const DeclaredValue &value : signature.arguments)
      printDims(value, /*isResult=*/false);
    for (const DeclaredValue &value : signature.results)
      printDims(value, /*isResult=*/true);
    for (const DeclaredValue &value : signature.arguments)
      if (value.isTensor)
        os << "  kiln_hal_argument_t " << value.name << "_view;\n";
    for (const DeclaredValue &value : signature.results)
      if (value.isTensor)
        os << "  kiln_object_t *" << value.name << "_view = NULL;\n";
    os << "  kiln_status_t status = KILN_OK;\n";
    auto shape = [](const DeclaredValue &value) {
      return std::to_string(value.dims.size()) + ", " + (value.dims.empty() ? "NULL" : value.name + "_shape");
    };
    std::vector<std::string> arguments{"state"};
    for (const DeclaredValue &value : signature.arguments) {
      if (!value.isTensor) {
        arguments.push_back(value.name);
        continue;
      }
      os << "  status = kiln_hal_inline_" << (wrapper.copiesArguments ? "copy" : "borrow") << "_array(status, &"
         << value.name << "_view, state->allocator, " << value.name << ", " << value.elementType << ", " << shape(value)
         << ");\n";
      arguments.push_back("kiln_hal_inline_argument(&" + value.name + "_view)");
    }
    for (const DeclaredValue &value : signature.results)
      arguments.push_back(value.isTensor ? "&" + value.name + "_view" : value.name);
    os << "  if (status == KILN_OK)\n    status = " << wrapper.exported->name << "(" << llvm::join(arguments, ", ")
       << ");\n";
    for (const DeclaredValue &value : signature.results) {
      if (!value.isTensor)
        continue;
      os << "  status = kiln_hal_inline_read_array(status, " << value.name << "_view, " << value.elementType << ", "
         << shape(value) << ", " << value.name << ", ";
      if (value.isDynamic()) {
        os << value.name << "_capacity * sizeof *" << value.name << ", " << value.name << "_dims);\n";
        continue;
      }
      os << "sizeof(" << value.element << ")";
      for (int64_t dim : value.dims)
        os << " * " << dim;
      os << ", NULL);\n";
    }
    for (const DeclaredValue &value : signature.arguments)
      if (value.isTensor)
        os << "  status = kiln_hal_inline_finish_array(status, &" << value.name << "_view);\n";
    os << "  return status;\n}\n";
  }
}

} // namespace kiln::c
