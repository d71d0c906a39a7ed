//===- VMVerifyStructure.cpp - Rules of modules, symbols and calls --------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "kiln/Dialect/VM/VMConstantOps.h"
#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMGlobalOps.h"
#include "kiln/Dialect/VM/VMStructureOps.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

LogicalResult kiln::vm::ModuleOp::verifyRegions() {
  llvm::StringMap<ExportOp> exports;
  for (auto exportOp : getModuleBody()->getOps<ExportOp>()) {
    auto [entry, isNew] = exports.try_emplace(exportOp.getExportName(), exportOp);
    if (!isNew) {
      InFlightDiagnostic diagnostic = exportOp.emitOpError() << "redefines export '" << exportOp.getExportName() << "'";
      diagnostic.attachNote(entry->second.getLoc()) << "defined here before";
      return diagnostic;
    }
  }
  return success();
}

LogicalResult ExportOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  if (!symbolTable.lookupNearestSymbolFrom<FuncOp>(*this, getFunctionRefAttr()))
    return emitOpError() << "vm.func op named '" << getFunctionRef() << "' not found for export";
  return success();
}

LogicalResult ImportOp::verify() {
  if (!getBody().empty())
    return emitOpError("must not have a body");
  return success();
}

LogicalResult InitializerOp::verify() {
  FunctionType type = getFunctionType();
  if (type.getNumInputs() != 0 || type.getNumResults() != 0)
    return emitOpError("must have the type () -> ()");
  if (getBody().front().getNumArguments() != 0)
    return emitOpError("must not have arguments");
  return success();
}

//===----------------------------------------------------------------------===//
// Globals and data
//===----------------------------------------------------------------------===//

static LogicalResult verifyGlobalType(Operation *op, Type type, bool isExpected) {
  if (!isExpected)
    return op->emitOpError() << "cannot have the type " << type;
  return success();
}

LogicalResult GlobalI32Op::verify() { return verifyGlobalType(*this, getType(), getType().isSignlessInteger(32)); }
LogicalResult GlobalI64Op::verify() { return verifyGlobalType(*this, getType(), getType().isSignlessInteger(64)); }
LogicalResult GlobalF32Op::verify() { return verifyGlobalType(*this, getType(), getType().isF32()); }
LogicalResult GlobalF64Op::verify() { return verifyGlobalType(*this, getType(), getType().isF64()); }
LogicalResult GlobalRefOp::verify() { return verifyGlobalType(*this, getType(), isRefType(getType())); }

/// The op's `global` names a global of the module; returns null after a diagnostic if not.
static GlobalOpInterface verifyGlobalExists(GlobalAccessOpInterface op, SymbolTableCollection &symbolTable) {
  auto global = symbolTable.lookupNearestSymbolFrom<GlobalOpInterface>(op, op.getGlobalAttr());
  if (!global)
    op->emitOpError() << "undefined global: " << op.getGlobalAttr();
  return global;
}

static LogicalResult verifyImmutable(Operation *op, GlobalOpInterface global, bool isImmutable) {
  if (isImmutable && global.isGlobalMutable())
    return op->emitOpError("is marked as immutable but the global is mutable");
  return success();
}

static LogicalResult verifyAccessType(Operation *op, GlobalOpInterface global, Type type) {
  if (type != global.getGlobalType())
    return op->emitOpError() << "accesses global @" << SymbolTable::getSymbolName(global).getValue() << " of type "
                             << global.getGlobalType() << " as " << type;
  return success();
}

template <typename LoadOp> static LogicalResult verifyLoad(LoadOp op, SymbolTableCollection &symbolTable) {
  GlobalOpInterface global = verifyGlobalExists(op, symbolTable);
  return success(global && succeeded(verifyAccessType(op, global, op.getValue().getType())) &&
                 succeeded(verifyImmutable(op, global, op.getIsImmutable())));
}

template <typename StoreOp> static LogicalResult verifyStore(StoreOp op, SymbolTableCollection &symbolTable) {
  GlobalOpInterface global = verifyGlobalExists(op, symbolTable);
  return success(global && succeeded(verifyAccessType(op, global, op.getValue().getType())));
}

LogicalResult GlobalAddressOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  GlobalOpInterface global = verifyGlobalExists(*this, symbolTable);
  return success(global && succeeded(verifyImmutable(*this, global, getIsImmutable())));
}

#define KILN_VM_GLOBAL_ACCESS(TYPE)                                                                                    \
  LogicalResult GlobalLoad##TYPE##Op::verifySymbolUses(SymbolTableCollection &symbolTable) {                           \
    return verifyLoad(*this, symbolTable);                                                                             \
  }                                                                                                                    \
  LogicalResult GlobalStore##TYPE##Op::verifySymbolUses(SymbolTableCollection &symbolTable) {                          \
    return verifyStore(*this, symbolTable);                                                                            \
  }

KILN_VM_GLOBAL_ACCESS(I32)
KILN_VM_GLOBAL_ACCESS(I64)
KILN_VM_GLOBAL_ACCESS(F32)
KILN_VM_GLOBAL_ACCESS(F64)
KILN_VM_GLOBAL_ACCESS(Ref)

#undef KILN_VM_GLOBAL_ACCESS

LogicalResult ConstRefRodataOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  if (!symbolTable.lookupNearestSymbolFrom<RodataOp>(*this, getRodataAttr()))
    return emitOpError() << "undefined rodata section: '" << getRodata() << "'";
  return success();
}

static LogicalResult verifyAlignment(Operation *op, StringRef name, std::optional<uint64_t> alignment) {
  if (alignment && !llvm::isPowerOf2_64(*alignment))
    return op->emitOpError() << "expected '" << name << "' to be a power of two, but got " << int64_t(*alignment);
  return success();
}

LogicalResult RodataOp::verify() { return verifyAlignment(*this, "alignment", getAlignment()); }

LogicalResult RodataInlineOp::verify() { return verifyAlignment(*this, "alignment", getAlignment()); }

LogicalResult RodataTableInlineOp::verify() {
  if (!getTableType().isSignlessInteger(32) && !getTableType().isSignlessInteger(64))
    return emitOpError() << "expected the table type to be i32 or i64, but got " << getTableType();
  return success(succeeded(verifyAlignment(*this, "alignment", getAlignment())) &&
                 succeeded(verifyAlignment(*this, "data_alignment", getDataAlignment())));
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Refs pass where either side accepts any object; other types must be equal.
static bool isCompatible(Type type, Type expected) {
  if (type == expected)
    return true;
  return isRefType(type) && isRefType(expected) && (isOpaqueRefType(type) || isOpaqueRefType(expected));
}

static LogicalResult verifyTypes(Operation *op, StringRef kind, TypeRange types, TypeRange expected) {
  if (types.size() != expected.size())
    return op->emitOpError() << "has " << types.size() << " " << kind << "s but the callee has " << expected.size();
  for (auto [i, type, expectedType] : llvm::enumerate(types, expected))
    if (!isCompatible(type, expectedType))
      return op->emitOpError() << kind << " " << i << " has the type " << type << " but the callee's is "
                               << expectedType;
  return success();
}

/// The function or import that a call names; null after a diagnostic.
static FunctionOpInterface lookupCallee(CallOpInterface op, SymbolTableCollection &symbolTable) {
  auto symbol = cast<SymbolRefAttr>(op.getCallableForCallee());
  Operation *callee = symbolTable.lookupNearestSymbolFrom(op, symbol);
  if (!callee)
    op->emitOpError() << "callee " << symbol << " does not exist";
  else if (!isa<FuncOp, ImportOp>(callee))
    op->emitOpError() << "callee " << symbol << " is neither a function nor an import";
  else
    return cast<FunctionOpInterface>(callee);
  return {};
}

static LogicalResult verifyPlainCall(CallOpInterface op, TypeRange results, SymbolTableCollection &symbolTable) {
  FunctionOpInterface callee = lookupCallee(op, symbolTable);
  if (!callee)
    return failure();
  if (auto import = dyn_cast<ImportOp>(*callee); import && import.isVariadic())
    return op->emitOpError() << "callee @" << callee.getName() << " has variadic arguments and needs a variadic call";
  return success(succeeded(verifyTypes(op, "operand", op->getOperandTypes(), callee.getArgumentTypes())) &&
                 succeeded(verifyTypes(op, "result", results, callee.getResultTypes())));
}

static LogicalResult verifyVariadicCall(CallOpInterface op, DenseIntElementsAttr segmentSizes, ArrayAttr segmentTypes,
                                        TypeRange results, SymbolTableCollection &symbolTable) {
  FunctionOpInterface callee = lookupCallee(op, symbolTable);
  if (!callee)
    return failure();
  SmallVector<Type> types(segmentTypes.getAsValueRange<TypeAttr>());
  if (failed(verifyTypes(op, "argument", types, callee.getArgumentTypes())))
    return failure();
  auto import = dyn_cast<ImportOp>(*callee);
  for (auto [i, size] : llvm::enumerate(segmentSizes.getValues<int16_t>())) {
    bool isVariadic = import && import.isArgumentVariadic(i);
    if (isVariadic != (size != -1))
      return op->emitOpError() << "argument " << i << " of callee @" << callee.getName()
                               << (isVariadic ? " is variadic and needs a segment size" : " is not variadic");
  }
  return verifyTypes(op, "result", results, callee.getResultTypes());
}

LogicalResult CallOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyPlainCall(*this, getResultTypes(), symbolTable);
}

LogicalResult CallYieldableOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyPlainCall(*this, getYieldedTypes(), symbolTable);
}

LogicalResult CallVariadicOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyVariadicCall(*this, getSegmentSizes(), getSegmentTypes(), getResultTypes(), symbolTable);
}

LogicalResult CallVariadicYieldableOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  return verifyVariadicCall(*this, getSegmentSizes(), getSegmentTypes(), getYieldedTypes(), symbolTable);
}

LogicalResult ImportResolvedOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  if (!symbolTable.lookupNearestSymbolFrom<ImportOp>(*this, getImportAttr()))
    return emitOpError() << "undefined import: " << getImportAttr();
  return success();
}
