//===- FunctionStatements.cpp - Operations as C statements ----------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionWriter.h"

#include "Constants.h"
#include "Literals.h"
#include "Types.h"

#include "llvm/ADT/StringExtras.h"

namespace kiln::c {

std::string FunctionWriter::lineOf(mlir::Operation *op) const {
  mlir::FileLineColLoc location = findFileLocation(op->getLoc());
  return llvm::utostr(location ? location.getLine() : 0);
}

/// The macro, or its form for functions with cleanup code.
std::string FunctionWriter::fallible(llvm::StringRef macro) const {
  return needsCleanup() ? macro.str() + "_CLEANUP" : macro.str();
}

/// A statement that runs a kernel which returns a code.
std::string FunctionWriter::run(llvm::StringRef expression, mlir::Operation *op) {
  usesCleanupLabel |= needsCleanup();
  return fallible("KILN_RUN") + "(" + expression.str() + ", " + stringLiteral(module.kinds[op].mnemonic) + ", " +
         lineOf(op) + ");";
}

void FunctionWriter::writeStatements(unsigned index) {
  mlir::Block *block = flow.node(index).block;
  text.setLocation(findFileLocation(block->front().getLoc()));
  if (index != 0)
    for (mlir::BlockArgument argument : block->getArguments())
      if (!isUnused(argument))
        noteDefined(argument);
  releaseAll(ownership->diesAtEntry(block));
  for (mlir::Operation &op : block->without_terminator())
    if (!steps.contains(&op) && !isDeferred.contains(&op))
      writeStatement(&op);
  text.setLocation(findFileLocation(block->getTerminator()->getLoc()));
}

void FunctionWriter::writeStatement(mlir::Operation *op) {
  for (mlir::Operation *earlier : deferred.lookup(op))
    writeStatement(earlier);
  text.setLocation(findFileLocation(op->getLoc()));
  writeOperation(op);
  for (mlir::Value result : op->getResults())
    if (!isUnused(result))
      noteDefined(result);
  OpKind kind = module.kinds[op].kind;
  for (mlir::Value value : ownership->diesAt(op))
    if (kind != OpKind::CopyRef && kind != OpKind::CastRef && kind != OpKind::GlobalStore)
      release(value);
}

void FunctionWriter::writeOperation(mlir::Operation *op) {
  const OpInfo &info = module.kinds[op];
  auto call = [&](mlir::OperandRange operands) {
    std::string list;
    for (mlir::Value value : operands)
      list += (list.empty() ? "" : ", ") + operand(value);
    return info.kernel + "(" + list + ")";
  };
  auto withResult = [&](std::string arguments) {
    return info.kernel + "(" + arguments + ", " + outParameter(op->getResult(0)) + ")";
  };
  auto operands = [&] {
    std::string list;
    for (mlir::Value value : op->getOperands())
      list += (list.empty() ? "" : ", ") + operand(value);
    return list;
  };
  switch (info.kind) {
  case OpKind::Constant:
  case OpKind::NullRef:
  case OpKind::RodataRef:
  case OpKind::GlobalAddress:
  case OpKind::Discard:
    return;
  case OpKind::Infix:
    return writeInfix(op, info);
  case OpKind::Conversion: {
    Expression source = expression(op->getOperand(0));
    Expression value;
    value.text = "(" + typeName(op->getResult(0).getType()) + ")" + source.as(Precedence::Unary);
    value.precedence = Precedence::Unary;
    value.addReads(source);
    return defineExpression(op, std::move(value));
  }
  case OpKind::Kernel: {
    Expression value;
    for (mlir::Value operandValue : op->getOperands())
      value.addReads(expression(operandValue));
    value.text = call(op->getOperands());
    value.isBoolean = op->getName().stripDialect().starts_with("cmp.");
    if (module.options.fusedMultiplyAdd && info.kernel == "kiln_fma_f32")
      value.text = "kiln_fma_fused_f32" + value.text.substr(info.kernel.size()),
      module.headers.insert("kiln_math_f32.h");
    else if (module.options.fusedMultiplyAdd && info.kernel == "kiln_fma_f64")
      value.text = "kiln_fma_fused_f64" + value.text.substr(info.kernel.size()),
      module.headers.insert("kiln_math_f64.h");
    return defineExpression(op, std::move(value));
  }
  case OpKind::Divide: {
    if (!module.canFail(op)) {
      // A constant divisor that no dividend overflows: C's own operator.
      bool isUnsigned = llvm::StringRef(info.mnemonic).ends_with(".u");
      std::string type = typeName(op->getResult(0).getType());
      Expression lhs = expression(op->getOperand(0)), rhs = expression(op->getOperand(1)), value;
      const char *sign = llvm::StringRef(info.mnemonic).contains(".div.") ? " / " : " % ";
      if (isUnsigned)
        value.text = "(" + type + ")((u" + type + ")" + lhs.as(Precedence::Unary) + sign + "(u" + type + ")" +
                     rhs.as(Precedence::Unary) + ")";
      else
        value.text = lhs.as(Precedence::Unary) + sign + rhs.as(Precedence::Unary);
      value.precedence = isUnsigned ? Precedence::Unary : Precedence::Multiply;
      value.addReads(lhs);
      value.addReads(rhs);
      return defineExpression(op, std::move(value));
    }
    std::string arguments = operands();
    return text.line(run(withResult(arguments), op));
  }
  case OpKind::CompareRef:
    return writeCompareRef(op);
  case OpKind::Select:
    return writeSelect(op);
  case OpKind::Switch:
    return writeSwitch(op);
  case OpKind::GlobalLoad:
    return writeGlobalLoad(op);
  case OpKind::GlobalStore:
    return writeGlobalStore(op);
  case OpKind::GlobalLoadIndirect:
    return writeIndirect(op, /*isStore=*/false);
  case OpKind::GlobalStoreIndirect:
    return writeIndirect(op, /*isStore=*/true);
  case OpKind::BufferAlloc:
  case OpKind::BufferClone: {
    std::string arguments = "state->allocator, " + operands();
    return text.line(run(withResult(arguments), op));
  }
  case OpKind::BufferLength:
  case OpKind::BufferQuery:
  case OpKind::ListQuery: {
    if (unchecked.contains(op))
      return writeListAccess(op);
    std::string arguments = operands();
    return text.line(run(withResult(arguments), op));
  }
  case OpKind::BufferRange:
  case OpKind::ListUpdate:
    if (unchecked.contains(op))
      return writeListAccess(op);
    return text.line(run(call(op->getOperands()), op));
  case OpKind::ListSetRef:
    return text.line(run(info.kernel + "(" + operand(op->getOperand(0)) + ", " + operand(op->getOperand(1)) +
                             ", (kiln_object_t *)" + operand(op->getOperand(2)) + ")",
                         op));
  case OpKind::BufferLoad:
    return writeBufferLoad(op, info);
  case OpKind::BufferStore:
    return writeBufferStore(op, info);
  case OpKind::ListAlloc:
    return writeListAlloc(op);
  case OpKind::ListGetRef:
    return writeListGetRef(op);
  case OpKind::CopyRef:
    return writeCopyRef(op, /*isChecked=*/false);
  case OpKind::CastRef:
    return writeCopyRef(op, /*isChecked=*/true);
  case OpKind::Call:
  case OpKind::CallVariadic:
    return writeCall(op);
  case OpKind::ImportResolved:
    return defineExpression(
        op, importCondition(*module.findImport(op->getAttrOfType<mlir::FlatSymbolRefAttr>("import").getValue())));
  case OpKind::Debug:
    return writeDebug(op);
  default:
    llvm_unreachable("ModuleFacts refuses what has no translation");
  }
}

void FunctionWriter::writeInfix(mlir::Operation *op, const OpInfo &info) {
  Expression lhs = expression(op->getOperand(0)), value;
  value.addReads(lhs);
  llvm::StringRef infix = info.infix;
  if (op->getNumOperands() == 1 && infix != "!=") {
    std::string inner = lhs.as(Precedence::Unary);
    value.text = (infix + (llvm::StringRef(inner).starts_with(infix) ? " " : "") + inner).str();
    value.precedence = Precedence::Unary;
    return defineExpression(op, std::move(value));
  }
  bool isComparison = op->getName().stripDialect().starts_with("cmp.");
  Expression rhs;
  if (op->getNumOperands() == 1)
    rhs.text = "0";
  else
    rhs = expression(op->getOperand(1));
  value.addReads(rhs);
  if (!isComparison && infix == "^" && lhs.isBoolean && constantInteger(op->getOperand(1)) == 1) {
    // The VM negates a comparison by flipping its bit.
    value.text = negate(lhs);
    value.negated = lhs.text;
    value.precedence = Precedence::Compare;
    value.isBoolean = true;
    return defineExpression(op, std::move(value));
  }
  Precedence level = isComparison                   ? Precedence::Add
                     : infix == "*" || infix == "/" ? Precedence::Unary
                     : infix == "+" || infix == "-" ? Precedence::Multiply
                                                    : Precedence::Unary;
  std::string left =
      lhs.as(level == Precedence::Unary && infix != "&" && infix != "|" && infix != "^" ? Precedence::Multiply
             : level == Precedence::Multiply                                            ? Precedence::Add
                                                                                        : level);
  std::string right = rhs.as(level);
  value.text = left + " " + infix.str() + " " + right;
  value.precedence = isComparison                   ? Precedence::Compare
                     : infix == "*" || infix == "/" ? Precedence::Multiply
                     : infix == "+" || infix == "-" ? Precedence::Add
                                                    : Precedence::Other;
  if (isComparison) {
    value.isBoolean = true;
    if (info.inverse)
      value.negated = left + " " + info.inverse + " " + right;
  }
  defineExpression(op, std::move(value));
}

void FunctionWriter::writeCompareRef(mlir::Operation *op) {
  if (isUnused(op->getResult(0)))
    return;
  llvm::StringRef mnemonic = op->getName().stripDialect();
  bool differs = mnemonic != "cmp.eq.ref";
  // Null and rodata are known here, and compilers warn about comparing them.
  auto isKind = [&](unsigned i, OpKind kind) {
    if (i >= op->getNumOperands())
      return kind == OpKind::NullRef;
    mlir::Operation *producer = op->getOperand(i).getDefiningOp();
    return producer && module.kinds[producer].kind == kind;
  };
  bool isKnownDifferent = (isKind(0, OpKind::RodataRef) && isKind(1, OpKind::NullRef)) ||
                          (isKind(0, OpKind::NullRef) && isKind(1, OpKind::RodataRef));
  bool isKnownSame = (isKind(0, OpKind::NullRef) && isKind(1, OpKind::NullRef)) ||
                     (op->getNumOperands() == 2 && op->getOperand(0) == op->getOperand(1));
  if (isKnownDifferent || isKnownSame)
    return define(op->getResult(0), differs == isKnownDifferent ? "1" : "0");
  std::string lhs = operand(op->getOperand(0)), rhs = "NULL";
  if (op->getNumOperands() == 2) {
    rhs = operand(op->getOperand(1));
    if (objectFamily(op->getOperand(0).getType()) != objectFamily(op->getOperand(1).getType())) {
      lhs = "(kiln_object_t *)" + lhs;
      rhs = "(kiln_object_t *)" + rhs;
    }
  }
  if (lhs == rhs)
    return define(op->getResult(0), differs ? "0" : "1");
  Expression value;
  value.text = lhs + (differs ? " != " : " == ") + rhs;
  value.negated = lhs + (differs ? " == " : " != ") + rhs;
  value.precedence = Precedence::Compare;
  value.isBoolean = true;
  // A ref may be released before a later use; only borrowed ones can be compared there.
  bool isOwned = llvm::any_of(op->getOperands(), [&](mlir::Value ref) { return ownership->isOwned(ref); });
  if (isOwned)
    return define(op->getResult(0), value.text);
  for (mlir::Value ref : op->getOperands())
    value.addReads(expression(ref));
  defineExpression(op, std::move(value));
}

void FunctionWriter::writeSelect(mlir::Operation *op) {
  mlir::Value result = op->getResult(0);
  if (isUnused(result))
    return;
  Expression test = condition(op->getOperand(0));
  Expression whenTrue = expression(op->getOperand(1)), whenFalse = expression(op->getOperand(2)), value;
  value.text =
      test.as(Precedence::Compare) + " ? " + whenTrue.as(Precedence::Add) + " : " + whenFalse.as(Precedence::Add);
  value.precedence = Precedence::Other;
  value.addReads(test);
  value.addReads(whenTrue);
  value.addReads(whenFalse);
  if (!isRef(result.getType()))
    return defineExpression(op, std::move(value));
  if (ownership->isOwned(result))
    define(result, objectFamily(result.getType()) + "_retain(" + value.text + ")");
  else
    define(result, value.text);
}

void FunctionWriter::writeSwitch(mlir::Operation *op) {
  mlir::Value result = op->getResult(0);
  if (isUnused(result))
    return;
  bool isRetained = isRef(result.getType()) && ownership->isOwned(result);
  std::string name = variable(result);
  if (!isDeclared(result)) {
    text.line(declare(result.getType(), name) + ";");
    markDeclared(result);
  }
  auto assign = [&](mlir::Value value) {
    text.line(name + " = " + (isRetained ? retained(value) : operand(value)) + ";");
  };
  text.open("switch (" + operand(op->getOperand(0)) + ") {");
  for (unsigned i = 2; i < op->getNumOperands(); ++i) {
    text.dedent();
    text.open("case " + llvm::utostr(i - 2) + ":");
    assign(op->getOperand(i));
    text.line("break;");
  }
  text.dedent();
  text.open("default:");
  assign(op->getOperand(1));
  text.line("break;");
  text.close();
}

void FunctionWriter::writeGlobalLoad(mlir::Operation *op) {
  mlir::Value result = op->getResult(0);
  if (isUnused(result))
    return;
  std::string member = "state->" + module.findGlobal(op)->member;
  if (isRef(result.getType()) && ownership->isOwned(result))
    member = objectFamily(result.getType()).str() + "_retain(" + member + ")";
  define(result, member);
}

void FunctionWriter::writeGlobalStore(mlir::Operation *op) {
  mlir::Value stored = op->getOperand(0);
  std::string member = "state->" + module.findGlobal(op)->member;
  if (!isRef(stored.getType()))
    return text.line(member + " = " + operand(stored) + ";");
  std::string family = objectFamily(stored.getType()).str();
  bool isMoved = llvm::is_contained(ownership->diesAt(op), stored);
  text.line("KILN_REPLACE(" + family + ", " + member + ", " + (isMoved ? operand(stored) : retained(stored)) + ");");
  if (isMoved)
    forget(stored);
}

void FunctionWriter::writeIndirect(mlir::Operation *op, bool isStore) {
  usesCleanupLabel |= needsCleanup();
  mlir::Value pointer = op->getOperand(isStore ? 1 : 0);
  mlir::Type type = isStore ? op->getOperand(0).getType() : op->getResult(0).getType();
  std::string address = operand(pointer);
  if (!isRef(type)) {
    std::string width = type.getIntOrFloatBitWidth() == 32 ? "4" : "8";
    std::string function = module.external(isStore ? "store_global" : "load_global");
    if (isStore) {
      text.open("{");
      std::string value = names.claim("stored");
      text.line("const " + declare(type, value) + " = " + operand(op->getOperand(0)) + ";");
      text.line(run(function + "(state, " + address + ", &" + value + ", " + width + ")", op));
      return text.close();
    }
    std::string out = outParameter(op->getResult(0));
    return text.line(run(function + "(state, " + address + ", " + out + ", " + width + ")", op));
  }
  std::string descriptor = module.typeDescriptor(type);
  std::string typeArgument = descriptor.empty() ? "NULL" : "&" + descriptor;
  if (isStore)
    return text.line(run(module.external("store_global_ref") + "(state, " + address + ", " + typeArgument +
                             ", (kiln_object_t *)" + operand(op->getOperand(0)) + ")",
                         op));
  mlir::Value result = op->getResult(0);
  std::string loaded = names.claim("loaded");
  std::string name = variable(result);
  if (!isDeclared(result)) {
    text.line(declare(type, name) + ";");
    markDeclared(result);
  }
  text.open("{");
  text.line("kiln_object_t *" + loaded + ";");
  text.line(
      run(module.external("load_global_ref") + "(state, " + address + ", " + typeArgument + ", &" + loaded + ")", op));
  text.line(name + " = (" + typeName(type) + ")" + loaded + ";");
  text.close();
}

//===----------------------------------------------------------------------===//
// Buffers and lists
//===----------------------------------------------------------------------===//

void FunctionWriter::writeBufferLoad(mlir::Operation *op, const OpInfo &info) {
  mlir::Value buffer = op->getOperand(0), result = op->getResult(0);
  Expression index = expression(op->getOperand(1));
  std::string element = llvm::StringRef(info.kernel).drop_front(sizeof("kiln_buffer_load_") - 1).str();
  std::string width = llvm::utostr(info.width);
  mlir::Operation *producer = buffer.getDefiningOp();
  if (producer && module.kinds[producer].kind == OpKind::RodataRef) {
    RodataFacts *segment = module.findRodata(producer);
    segment->areBytesUsed = true;
    if (module.canFail(op) && !unchecked.contains(op)) {
      usesCleanupLabel |= needsCleanup();
      text.line(fallible("KILN_CHECK") + "(kiln_in_range(" + index.text + ", " + width + ", " +
                llvm::utostr(segment->bytes.size()) + "), KILN_OUT_OF_RANGE, \"vm.buffer.load\", " + lineOf(op) + ");");
    }
    if (!isUnused(result))
      define(result, "kiln_load_" + element + "(" + segment->array + ", " + index.text + ")");
    return;
  }
  std::string bytes = spans.lookup(buffer);
  if (bytes.empty())
    return text.line(
        run(info.kernel + "(" + operand(buffer) + ", " + index.text + ", " + outParameter(result) + ")", op));
  if (!unchecked.contains(op)) {
    usesCleanupLabel |= needsCleanup();
    text.line(fallible("KILN_CHECK_LOAD") + "(" + bytes + ", " + operand(buffer) + ", " + index.text + ", " + width +
              ", " + lineOf(op) + ");");
  }
  if (!isUnused(result))
    define(result, "kiln_load_" + element + "(" + bytes + ".data, " + index.text + ")");
}

void FunctionWriter::writeBufferStore(mlir::Operation *op, const OpInfo &info) {
  // In SSA the operands are buffer, offset, value.
  mlir::Value buffer = op->getOperand(0), value = op->getOperand(2);
  Expression index = expression(op->getOperand(1));
  std::string element = llvm::StringRef(info.kernel).drop_front(sizeof("kiln_buffer_store_") - 1).str();
  std::string bytes = spans.lookup(buffer);
  if (bytes.empty())
    return text.line(run(info.kernel + "(" + operand(buffer) + ", " + index.text + ", " + operand(value) + ")", op));
  if (!unchecked.contains(op)) {
    usesCleanupLabel |= needsCleanup();
    text.line(fallible("KILN_CHECK_STORE") + "(" + bytes + ", " + operand(buffer) + ", " + index.text + ", " +
              llvm::utostr(info.width) + ", " + lineOf(op) + ");");
  }
  text.line("kiln_store_" + element + "(" + bytes + ".data, " + index.text + ", " + operand(value) + ");");
}

void FunctionWriter::writeListAlloc(mlir::Operation *op) {
  mlir::Value result = op->getResult(0);
  auto list = mlir::cast<vm::ListType>(mlir::cast<vm::RefType>(result.getType()).getObjectType());
  mlir::Type element = list.getElementType();
  std::string capacity = operand(op->getOperand(0));
  std::string out = outParameter(result);
  if (isRef(element)) {
    std::string descriptor = module.typeDescriptor(element);
    if (!descriptor.empty())
      return text.line(
          run("kiln_list_alloc_ref(state->allocator, &" + descriptor + ", " + capacity + ", " + out + ")", op));
  }
  std::string kind = isRef(element) ? "KILN_LIST_REF" : listKind(element);
  text.line(run("kiln_list_alloc(state->allocator, " + kind + ", " + capacity + ", " + out + ")", op));
}

/// An access to an element that is known to exist, in a loop that resizes no list.
void FunctionWriter::writeListAccess(mlir::Operation *op) {
  bool isStore = op->getNumResults() == 0;
  std::string type = vmTypeName(isStore ? op->getOperand(2).getType() : op->getResult(0).getType());
  std::string arguments = listViews.lookup(op) + ", " + operand(op->getOperand(1));
  if (isStore)
    text.line("kiln_list_store_" + type + "(" + arguments + ", " + operand(op->getOperand(2)) + ");");
  else if (!isUnused(op->getResult(0)))
    define(op->getResult(0), "kiln_list_load_" + type + "(" + arguments + ")");
}

void FunctionWriter::writeListGetRef(mlir::Operation *op) {
  mlir::Value result = op->getResult(0);
  std::string descriptor = module.typeDescriptor(result.getType());
  std::string arguments = operand(op->getOperand(0)) + ", " + operand(op->getOperand(1)) + ", " +
                          (descriptor.empty() ? "NULL" : "&" + descriptor);
  std::string name = variable(result);
  if (objectFamily(result.getType()) == "kiln_object")
    return text.line(run("kiln_list_get_ref(" + arguments + ", " + outParameter(result) + ")", op));
  if (!isDeclared(result)) {
    text.line(declare(result.getType(), name) + ";");
    markDeclared(result);
  }
  std::string element = names.claim("element");
  text.open("{");
  text.line("kiln_object_t *" + element + ";");
  text.line(run("kiln_list_get_ref(" + arguments + ", &" + element + ")", op));
  text.line(name + " = (" + typeName(result.getType()) + ")" + element + ";");
  text.close();
}

void FunctionWriter::writeCopyRef(mlir::Operation *op, bool isChecked) {
  mlir::Value source = op->getOperand(0), result = op->getResult(0);
  if (isChecked) {
    std::string descriptor = module.typeDescriptor(result.getType());
    if (!descriptor.empty()) {
      usesCleanupLabel |= needsCleanup();
      text.line(fallible("KILN_CHECK") + "(kiln_object_is((kiln_object_t *)" + operand(source) + ", &" + descriptor +
                "), KILN_INVALID_ARGUMENT, \"vm.cast.any.ref\", " + lineOf(op) + ");");
    }
  }
  llvm::ArrayRef<mlir::Value> dying = ownership->diesAt(op);
  bool isMoved = llvm::is_contained(dying, source);
  if (isUnused(result)) {
    if (isMoved)
      release(source);
    return;
  }
  std::string cast =
      objectFamily(source.getType()) == objectFamily(result.getType()) ? "" : "(" + typeName(result.getType()) + ")";
  bool isOwned = ownership->isOwned(result);
  define(result, cast + (isOwned && !isMoved ? retained(source) : operand(source)));
  if (isMoved && isOwned)
    forget(source);
  else if (isMoved)
    release(source);
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Whether the import is there.
Expression FunctionWriter::importCondition(const ImportFacts &import) const {
  Expression value;
  value.isBoolean = true;
  if (import.isInlineHal || !import.isOptional) {
    value.text = "1";
    value.negated = "0";
    return value;
  }
  std::string self, function = importFunction(import, import.canSuspend ? "_begin" : "", self);
  value.text = function + " != NULL";
  value.negated = function + " == NULL";
  value.precedence = Precedence::Compare;
  if (!module.options.linkImports && !module.requiresImports()) {
    value.text = "state->imports && " + function;
    value.negated = "!(" + value.text + ")";
    value.precedence = Precedence::Other;
  }
  return value;
}

/// Whether control reaches the block only where vm.import.resolved has found the import.
static bool isResolvedBefore(mlir::Block *block, vm::ImportOp import) {
  constexpr unsigned searchLimit = 16; // blocks; a check too many costs little
  for (unsigned i = 0; i < searchLimit; ++i) {
    mlir::Block *before = block->getSinglePredecessor();
    if (!before)
      return false;
    auto branch = mlir::dyn_cast<vm::CondBranchOp>(before->getTerminator());
    if (branch && branch.getTrueDest() == block && branch.getFalseDest() != block)
      if (auto resolved = branch.getCondition().getDefiningOp<vm::ImportResolvedOp>())
        if (resolved.getImport() == import.getSymName())
          return true;
    block = before;
  }
  return false;
}

/// Fails before the call of an optional import that is missing. `import` is null for a call inside the module.
void FunctionWriter::checkImport(mlir::Operation *call, const ImportFacts *import) {
  if (!import || !import->isOptional || import->isInlineHal || isResolvedBefore(call->getBlock(), import->op))
    return;
  usesCleanupLabel |= needsCleanup();
  vm::ImportOp op = import->op;
  text.line(fallible("KILN_CHECK") + "(" + importCondition(*import).text + ", KILN_NOT_FOUND, " +
            stringLiteral("import " + op.getSymName().str() + " is missing") + ", " + lineOf(call) + ");");
}

std::string FunctionWriter::importFunction(const ImportFacts &import, llvm::StringRef entry, std::string &self) const {
  if (import.isInlineHal) {
    self = "(void *)state->allocator";
    return import.member;
  }
  if (module.options.linkImports)
    return import.member + entry.str();
  self = "state->imports->" + import.self;
  return "state->imports->" + import.member + entry.str();
}

/// Arguments of a call without state, frame and results; variadic ones as count and array.
std::string FunctionWriter::callArguments(mlir::Operation *op, ImportFacts *import) {
  std::vector<std::string> list;
  auto segments = op->getAttrOfType<mlir::DenseIntElementsAttr>("segment_sizes");
  if (!import || !segments) {
    for (mlir::Value value : op->getOperands())
      list.push_back(operand(value));
    return llvm::join(list, ", ");
  }
  unsigned next = 0;
  for (auto [argument, segment] : llvm::zip(import->arguments, segments.getValues<int16_t>())) {
    if (!argument.isVariadic || segment < 0) {
      list.push_back(operand(op->getOperand(next++)));
      continue;
    }
    list.push_back(llvm::itostr(segment));
    if (segment == 0) {
      list.push_back("NULL");
      continue;
    }
    std::string items;
    for (int16_t i = 0; i < segment; ++i) {
      std::string item;
      for (size_t part = 0; part < argument.types.size(); ++part)
        item += (part ? ", " : "") + operand(op->getOperand(next++));
      items += (i ? ", " : "") + (argument.types.size() > 1 ? "{" + item + "}" : item);
    }
    std::string type = argument.types.size() > 1 ? argument.structName : typeName(argument.types.front());
    std::string qualified = type.back() == '*' ? type + "const" : "const " + type;
    list.push_back("(" + qualified + "[" + llvm::itostr(segment) + "]){" + items + "}");
  }
  return llvm::join(list, ", ");
}

void FunctionWriter::writeCall(mlir::Operation *op) {
  llvm::StringRef symbol = op->getAttrOfType<mlir::FlatSymbolRefAttr>("callee").getValue();
  ImportFacts *import = module.findImport(symbol);
  FunctionFacts *callee = module.findFunction(symbol);
  std::string self;
  std::string name = import ? importFunction(*import, "", self) : callee->name;
  checkImport(op, import);
  std::vector<std::string> arguments;
  if (!self.empty())
    arguments.push_back(self);
  if (callee && (callee->usesState || callee->isExternal))
    arguments.push_back("state");
  if (std::string list = callArguments(op, import); !list.empty())
    arguments.push_back(list);
  bool canFail = import || callee->canFail;
  bool returnsResult = !canFail && op->getNumResults() == 1;
  if (!returnsResult)
    for (mlir::Value result : op->getResults())
      arguments.push_back(outParameter(result));
  std::string call = name + "(" + llvm::join(arguments, ", ") + ")";
  if (canFail) {
    usesCleanupLabel |= needsCleanup();
    text.line(fallible("KILN_TRY") + "(" + call + ");");
  } else if (returnsResult && (!isUnused(op->getResult(0)) || isRef(op->getResult(0).getType()))) {
    define(op->getResult(0), call);
  } else {
    text.line(llvm::Twine(returnsResult ? "(void)" : "") + call + ";");
  }
}

void FunctionWriter::writeDebug(mlir::Operation *op) {
  std::string items;
  for (mlir::Value value : op->getOperands()) {
    mlir::Type type = value.getType();
    std::string kind = isRef(type) ? "ref" : vmTypeName(type);
    std::string item = isRef(type) ? "(kiln_object_t *)" + operand(value) : operand(value);
    items += (items.empty() ? "" : ", ") + ("kiln_value_" + kind) + "(" + item + ")";
  }
  auto name = op->getAttrOfType<mlir::StringAttr>(llvm::StringRef("event_name"));
  if (!name)
    name = op->getAttrOfType<mlir::StringAttr>("message");
  std::string event = stringLiteral(name.getValue());
  text.line(
      "kiln_debug_" + op->getName().stripDialect().str() + "(state->debug, " + event + ", " +
      llvm::utostr(op->getNumOperands()) + ", " +
      (items.empty() ? "NULL" : "(const kiln_value_t[" + llvm::utostr(op->getNumOperands()) + "]){" + items + "}") +
      ");");
}

} // namespace kiln::c
