//===- VMAsmControl.cpp - Text of branches, calls and debug ops -----------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VMAsmHelpers.h"

#include "kiln/Dialect/VM/VMControlOps.h"
#include "kiln/Dialect/VM/VMDebugOps.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace kiln::vm;

//===----------------------------------------------------------------------===//
// BranchTableOp
//===----------------------------------------------------------------------===//

ParseResult BranchTableOp::parse(OpAsmParser &parser, OperationState &state) {
  Builder &builder = parser.getBuilder();
  OpAsmParser::UnresolvedOperand index;
  Block *dest;
  SmallVector<Value> operands;
  if (parser.parseOperand(index) || parser.parseLBrace() || parser.parseKeyword("default") || parser.parseColon() ||
      parser.parseSuccessorAndUseList(dest, operands))
    return failure();
  state.addSuccessors(dest);
  int32_t defaultCount = operands.size();

  SmallVector<int32_t> caseCounts;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc location = parser.getCurrentLocation();
    int64_t label;
    size_t countBefore = operands.size();
    if (parser.parseInteger(label))
      return failure();
    if (label != int64_t(caseCounts.size()))
      return parser.emitError(location) << "expected case " << caseCounts.size() << ", but got " << label
                                        << "; cases count up from 0";
    if (parser.parseColon() || parser.parseSuccessorAndUseList(dest, operands))
      return failure();
    state.addSuccessors(dest);
    caseCounts.push_back(operands.size() - countBefore);
  }
  if (parser.parseRBrace() || parseFreeAttrs(parser, state) ||
      parser.resolveOperand(index, builder.getI32Type(), state.operands))
    return failure();
  state.addOperands(operands);
  state.addAttribute("case_operand_segments", builder.getDenseI32ArrayAttr(caseCounts));
  int32_t caseCount = operands.size() - defaultCount;
  state.addAttribute("operandSegmentSizes", builder.getDenseI32ArrayAttr({1, defaultCount, caseCount}));
  return success();
}

void BranchTableOp::print(OpAsmPrinter &printer) {
  printer << ' ' << getIndex() << " {";
  printer.increaseIndent();
  printer.printNewline();
  printer << "default: ";
  printer.printSuccessorAndUseList(getDefaultDest(), getDefaultOperands());
  for (auto [i, dest, operands] : llvm::enumerate(getCaseDests(), getCaseOperands())) {
    printer << ',';
    printer.printNewline();
    printer << i << ": ";
    printer.printSuccessorAndUseList(dest, operands);
  }
  printer.decreaseIndent();
  printer.printNewline();
  printer << '}';
  printFreeAttrs(printer, *this);
}

//===----------------------------------------------------------------------===//
// Calls with flat operands
//===----------------------------------------------------------------------===//

static constexpr PropertyKey callKeys[] = {{"arg_attrs", PropertyForm::Any}, {"res_attrs", PropertyForm::Any}};
static constexpr PropertyKey variadicYieldableKeys[] = {{"segment_sizes", PropertyForm::Any, true},
                                                        {"segment_types", PropertyForm::Any, true},
                                                        {"arg_attrs", PropertyForm::Any},
                                                        {"res_attrs", PropertyForm::Any}};

/// `@callee(%a, %b) <props> {attrs}`
static ParseResult parseCallHead(OpAsmParser &parser, OperationState &state, ArrayRef<PropertyKey> keys,
                                 SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands, SMLoc &operandLocation) {
  FlatSymbolRefAttr callee;
  return failure(parser.parseAttribute(callee, "callee", state.attributes) ||
                 parser.getCurrentLocation(&operandLocation) ||
                 parser.parseOperandList(operands, OpAsmParser::Delimiter::Paren) ||
                 parsePropertyDict(parser, state, keys) || parseFreeAttrs(parser, state));
}

static void printCallHead(OpAsmPrinter &printer, CallOpInterface op, ArrayRef<PropertyKey> keys) {
  printer << ' ';
  printer.printSymbolName(cast<SymbolRefAttr>(op.getCallableForCallee()).getLeafReference());
  printer << '(' << op->getOperands() << ')';
  printPropertyDict(printer, op, keys);
  printFreeAttrs(printer, op);
}

ParseResult CallOp::parse(OpAsmParser &parser, OperationState &state) {
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SMLoc location;
  FunctionType type;
  if (parseCallHead(parser, state, callKeys, operands, location) || parser.parseColonType(type))
    return failure();
  state.addTypes(type.getResults());
  return parser.resolveOperands(operands, type.getInputs(), location, state.operands);
}

void CallOp::print(OpAsmPrinter &printer) {
  printCallHead(printer, *this, callKeys);
  printer << " : ";
  printer.printFunctionalType(*this);
}

/// `: (T, U) -> ^bb (R, S)`
static ParseResult parseYieldableCall(OpAsmParser &parser, OperationState &state, ArrayRef<PropertyKey> keys) {
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SMLoc location;
  SmallVector<Type> operandTypes, resultTypes;
  Block *dest;
  if (parseCallHead(parser, state, keys, operands, location) || parser.parseColon() || parser.parseLParen())
    return failure();
  if (failed(parser.parseOptionalRParen()))
    if (parser.parseTypeList(operandTypes) || parser.parseRParen())
      return failure();
  if (parser.parseArrow() || parser.parseSuccessor(dest) || parser.parseLParen())
    return failure();
  if (failed(parser.parseOptionalRParen()))
    if (parser.parseTypeList(resultTypes) || parser.parseRParen())
      return failure();
  state.addSuccessors(dest);
  state.addAttribute("result_types", parser.getBuilder().getTypeArrayAttr(resultTypes));
  return parser.resolveOperands(operands, operandTypes, location, state.operands);
}

static void printYieldableCall(OpAsmPrinter &printer, CallOpInterface op, ArrayRef<PropertyKey> keys,
                               ArrayAttr resultTypes) {
  printCallHead(printer, op, keys);
  printer << " : (" << op->getOperandTypes() << ") -> ";
  printer.printSuccessor(op->getSuccessor(0));
  printer << " (";
  llvm::interleaveComma(resultTypes.getAsValueRange<TypeAttr>(), printer);
  printer << ')';
}

ParseResult CallYieldableOp::parse(OpAsmParser &parser, OperationState &state) {
  return parseYieldableCall(parser, state, callKeys);
}

void CallYieldableOp::print(OpAsmPrinter &printer) { printYieldableCall(printer, *this, callKeys, getResultTypes()); }

ParseResult CallVariadicYieldableOp::parse(OpAsmParser &parser, OperationState &state) {
  return parseYieldableCall(parser, state, variadicYieldableKeys);
}

void CallVariadicYieldableOp::print(OpAsmPrinter &printer) {
  printYieldableCall(printer, *this, variadicYieldableKeys, getResultTypes());
}

//===----------------------------------------------------------------------===//
// CallVariadicOp
//===----------------------------------------------------------------------===//

/// Number of operands that one entry of a segment takes.
static unsigned getEntryWidth(Type segmentType) {
  auto tupleType = dyn_cast<TupleType>(segmentType);
  return tupleType ? tupleType.size() : 1;
}

static void appendEntryTypes(Type segmentType, SmallVectorImpl<Type> &types) {
  if (auto tupleType = dyn_cast<TupleType>(segmentType))
    llvm::append_range(types, tupleType.getTypes());
  else
    types.push_back(segmentType);
}

namespace {
/// An argument of a variadic call in the text: `%a`, or `[..]` with its operands.
struct Segment {
  bool isBracketed = false;
  unsigned operandCount = 1;
};
} // namespace

/// `[%a, (%b, %c), ..]` after the opening bracket; parentheses only group.
static ParseResult parseBracketedEntries(OpAsmParser &parser,
                                         SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands) {
  if (succeeded(parser.parseOptionalRSquare()))
    return success();
  auto parseEntry = [&]() -> ParseResult {
    if (failed(parser.parseOptionalLParen()))
      return parser.parseOperand(operands.emplace_back());
    return failure(parser.parseOperandList(operands) || parser.parseRParen());
  };
  return failure(parser.parseCommaSeparatedList(parseEntry) || parser.parseRSquare());
}

static ParseResult parseSegments(OpAsmParser &parser, SmallVectorImpl<Segment> &segments,
                                 SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands) {
  if (parser.parseLParen())
    return failure();
  while (failed(parser.parseOptionalRParen())) {
    Segment &segment = segments.emplace_back();
    size_t countBefore = operands.size();
    OpAsmParser::UnresolvedOperand operand;
    OptionalParseResult isPlain = parser.parseOptionalOperand(operand);
    if (isPlain.has_value()) {
      if (failed(*isPlain))
        return failure();
      operands.push_back(operand);
    } else {
      segment.isBracketed = true;
      SMLoc location = parser.getCurrentLocation();
      if (failed(parser.parseOptionalLSquare()))
        return parser.emitError(location, "expected an operand or a bracketed list of operands");
      if (parseBracketedEntries(parser, operands))
        return failure();
    }
    segment.operandCount = operands.size() - countBefore;
    if (succeeded(parser.parseOptionalComma()))
      continue;
    if (parser.parseRParen())
      return failure();
    break;
  }
  return success();
}

ParseResult CallVariadicOp::parse(OpAsmParser &parser, OperationState &state) {
  Builder &builder = parser.getBuilder();
  FlatSymbolRefAttr callee;
  SmallVector<Segment> segments;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  if (parser.parseAttribute(callee, "callee", state.attributes))
    return failure();
  SMLoc operandLocation = parser.getCurrentLocation();
  if (parseSegments(parser, segments, operands) || parser.parseOptionalAttrDict(state.attributes) ||
      parser.parseColon() || parser.parseLParen())
    return failure();

  SmallVector<Attribute> segmentTypes;
  SmallVector<int16_t> segmentSizes;
  SmallVector<Type> operandTypes;
  while (failed(parser.parseOptionalRParen())) {
    SMLoc location = parser.getCurrentLocation();
    Type type;
    if (parser.parseType(type))
      return failure();
    bool isVariadic = succeeded(parser.parseOptionalEllipsis());
    if (segmentTypes.size() == segments.size())
      return parser.emitError(location, "operands do not match type list: there are more types than arguments");
    const Segment &segment = segments[segmentTypes.size()];
    if (segment.isBracketed != isVariadic)
      return parser.emitError(location, "operands do not match type list: `...` belongs to the type of a bracketed "
                                        "list of operands");
    unsigned width = isVariadic ? getEntryWidth(type) : 1;
    if (width == 0 || segment.operandCount % width != 0)
      return parser.emitError(location) << "operands do not match type list: " << segment.operandCount
                                        << " operands do not make tuples of " << width;
    unsigned entryCount = segment.operandCount / width;
    if (entryCount > INT16_MAX)
      return parser.emitError(location, "operands do not match type list: too many entries");
    for (unsigned i = 0; i < entryCount; ++i) {
      if (isVariadic)
        appendEntryTypes(type, operandTypes);
      else
        operandTypes.push_back(type);
    }
    segmentTypes.push_back(TypeAttr::get(type));
    segmentSizes.push_back(isVariadic ? int16_t(entryCount) : int16_t(-1));
    if (succeeded(parser.parseOptionalComma()))
      continue;
    if (parser.parseRParen())
      return failure();
    break;
  }
  if (segmentTypes.size() != segments.size())
    return parser.emitError(operandLocation, "operands do not match type list: there are fewer types than arguments");
  SmallVector<Type> results;
  if (parseOptionalResultTypes(parser, results))
    return failure();
  auto sizesType = VectorType::get(int64_t(segmentSizes.size()), builder.getI16Type());
  state.addAttribute("segment_sizes", DenseIntElementsAttr::get(sizesType, segmentSizes));
  state.addAttribute("segment_types", builder.getArrayAttr(segmentTypes));
  state.addTypes(results);
  return parser.resolveOperands(operands, operandTypes, operandLocation, state.operands);
}

void CallVariadicOp::print(OpAsmPrinter &printer) {
  printer << ' ';
  printer.printSymbolName(getCallee());
  printer << '(';
  OperandRange rest = getOperands();
  auto printTaken = [&](unsigned count) {
    printer << rest.take_front(count);
    rest = rest.drop_front(count);
  };
  auto segments =
      llvm::zip_equal(getSegmentSizes().getValues<int16_t>(), getSegmentTypes().getAsValueRange<TypeAttr>());
  llvm::interleaveComma(segments, printer, [&](auto segment) {
    auto [size, type] = segment;
    if (size == -1)
      return printTaken(1);
    printer << '[';
    for (int16_t i = 0; i < size; ++i) {
      if (i)
        printer << ", ";
      bool isTuple = isa<TupleType>(type);
      printer << (isTuple ? "(" : "");
      printTaken(getEntryWidth(type));
      printer << (isTuple ? ")" : "");
    }
    printer << ']';
  });
  printer << ')';
  printKeywordAttrs(printer, *this, {"callee", "segment_sizes", "segment_types"}, /*keyword=*/false);
  printer << " : (";
  llvm::interleaveComma(segments, printer, [&](auto segment) {
    auto [size, type] = segment;
    printer << type;
    if (size != -1)
      printer << " ...";
  });
  printer << ')';
  printOptionalResultTypes(printer, getResultTypes());
}

//===----------------------------------------------------------------------===//
// CondFailOp
//===----------------------------------------------------------------------===//

ParseResult CondFailOp::parse(OpAsmParser &parser, OperationState &state) {
  Builder &builder = parser.getBuilder();
  OpAsmParser::UnresolvedOperand condition, status;
  StringAttr message;
  auto parseMessage = [&]() -> ParseResult {
    if (parser.parseAttribute(message, builder.getNoneType()))
      return failure();
    state.addAttribute("message", message);
    return success();
  };
  if (parser.parseOperand(condition))
    return failure();
  status = condition;
  if (succeeded(parser.parseOptionalComma())) {
    OptionalParseResult hasStatus = parser.parseOptionalOperand(status);
    if (hasStatus.has_value() && failed(*hasStatus))
      return failure();
    if (!hasStatus.has_value() || succeeded(parser.parseOptionalComma()))
      if (parseMessage())
        return failure();
  }
  return failure(parseFreeAttrs(parser, state) ||
                 parser.resolveOperands({condition, status}, builder.getI32Type(), state.operands));
}

void CondFailOp::print(OpAsmPrinter &printer) {
  printer << ' ' << getCondition();
  if (getCondition() != getStatus())
    printer << ", " << getStatus();
  if (StringAttr message = getMessageAttr())
    printer << ", " << message;
  printFreeAttrs(printer, *this);
}

//===----------------------------------------------------------------------===//
// Debug ops
//===----------------------------------------------------------------------===//

/// `"event"(%a, %b) {attrs} : T, U`
static ParseResult parseMessageOp(OpAsmParser &parser, OperationState &state, StringRef attrName) {
  StringAttr message;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SmallVector<Type> types;
  if (parser.parseAttribute(message, parser.getBuilder().getNoneType()))
    return failure();
  state.addAttribute(attrName, message);
  SMLoc location = parser.getCurrentLocation();
  if (parser.parseOperandList(operands, OpAsmParser::Delimiter::Paren) || parseFreeAttrs(parser, state) ||
      parser.parseColon())
    return failure();
  if (!operands.empty() && parser.parseTypeList(types))
    return failure();
  return parser.resolveOperands(operands, types, location, state.operands);
}

static void printMessageOp(OpAsmPrinter &printer, Operation *op, StringAttr message) {
  printer << ' ' << message << '(' << op->getOperands() << ')';
  printFreeAttrs(printer, op);
  printer << " : " << op->getOperandTypes();
}

ParseResult TraceOp::parse(OpAsmParser &parser, OperationState &state) {
  return parseMessageOp(parser, state, "event_name");
}
void TraceOp::print(OpAsmPrinter &printer) { printMessageOp(printer, *this, getEventNameAttr()); }
ParseResult PrintOp::parse(OpAsmParser &parser, OperationState &state) {
  return parseMessageOp(parser, state, "message");
}
void PrintOp::print(OpAsmPrinter &printer) { printMessageOp(printer, *this, getMessageAttr()); }

ParseResult OptimizationBarrierOp::parse(OpAsmParser &parser, OperationState &state) {
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  if (parseFreeAttrs(parser, state))
    return failure();
  SMLoc location = parser.getCurrentLocation();
  if (parser.parseOperandList(operands))
    return failure();
  if (operands.empty())
    return success();
  if (parser.parseColonTypeList(state.types))
    return failure();
  return parser.resolveOperands(operands, state.types, location, state.operands);
}

void OptimizationBarrierOp::print(OpAsmPrinter &printer) {
  printFreeAttrs(printer, *this);
  if (getNumOperands() != 0)
    printer << ' ' << getOperands() << " : " << getOperands().getTypes();
}
