//===- ModuleFacts.cpp - What the C writer knows of a module --------------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleFacts.h"

#include "ConstantRange.h"
#include "Constants.h"
#include "ControlFlow.h"
#include "Types.h"
#include "kiln/Dialect/VM/VMAttributes.h"

#include "kiln/Dialect/VM/CallingConvention.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"

#include "llvm/ADT/StringSwitch.h"

namespace kiln::c {

namespace {

/// True for `__init` and `__deinit`, which the module's own init and deinit run.
bool isLifecycleName(llvm::StringRef name) { return name == "__init" || name == "__deinit"; }

llvm::StringRef calleeOf(mlir::Operation *op) {
  auto callee = op->getAttrOfType<mlir::FlatSymbolRefAttr>("callee");
  return callee ? callee.getValue() : llvm::StringRef();
}

llvm::StringRef symbolOf(mlir::Operation *op, llvm::StringRef attribute) {
  auto symbol = op->getAttrOfType<mlir::FlatSymbolRefAttr>(attribute);
  return symbol ? symbol.getValue() : llvm::StringRef();
}

} // namespace

mlir::FailureOr<std::unique_ptr<ModuleFacts>> ModuleFacts::collect(vm::ModuleOp module,
                                                                   const TranslateOptions &options) {
  std::unique_ptr<ModuleFacts> facts(new ModuleFacts(module, options));
  facts->moduleName = mlir::SymbolTable::getSymbolName(module).str();
  facts->prefix = sanitize(options.prefix.empty() ? facts->moduleName : options.prefix);
  if (facts->prefix.empty())
    facts->prefix = "module";
  if (llvm::StringRef(facts->prefix).starts_with_insensitive("kiln"))
    facts->prefix = "m_" + facts->prefix;
  if (mlir::failed(facts->collectSymbols()))
    return mlir::failure();
  facts->reachFunctions();
  if (mlir::failed(facts->inspectFunctions()))
    return mlir::failure();
  facts->propagate();
  if (mlir::failed(facts->collectExports()))
    return mlir::failure();
  return facts;
}

const GlobalFacts *ModuleFacts::findGlobal(mlir::Operation *user) const {
  auto found = globalsBySymbol.find(symbolOf(user, "global"));
  return found == globalsBySymbol.end() ? nullptr : &globals[found->second];
}

RodataFacts *ModuleFacts::findRodata(mlir::Operation *user) { return rodataBySymbol.lookup(symbolOf(user, "rodata")); }

mlir::LogicalResult ModuleFacts::collectSymbols() {
  for (llvm::StringRef reserved :
       {"state", "imports", "init", "deinit", "init_frame", "init_begin", "init_resume", "init_cancel", "set_debug"})
    names.reserve(external(reserved));
  if (options.moduleDescriptor)
    names.reserve(external("module"));

  NameScope members;
  for (llvm::StringRef reserved : {"imports", "allocator", "debug", "depth"})
    members.reserve(reserved);

  uint32_t refCount = 0;
  for (mlir::Operation &op : *module.getBody()) {
    llvm::StringRef mnemonic = op.getName().stripDialect();
    if (auto function = mlir::dyn_cast<vm::FuncOp>(op)) {
      allFunctions.push_back(std::make_unique<FunctionFacts>());
      allFunctions.back()->op = function;
      functionsBySymbol[function.getName()] = allFunctions.back().get();
    } else if (auto import = mlir::dyn_cast<vm::ImportOp>(op)) {
      if (mlir::failed(collectImport(import)))
        return mlir::failure();
    } else if (auto segment = mlir::dyn_cast<vm::RodataOp>(op)) {
      rodata.push_back(std::make_unique<RodataFacts>());
      rodata.back()->op = segment;
      rodataBySymbol[mlir::SymbolTable::getSymbolName(&op).getValue()] = rodata.back().get();
    } else if (mnemonic.starts_with("global.")) {
      GlobalFacts global;
      global.op = &op;
      global.name = mlir::SymbolTable::getSymbolName(&op).str();
      global.member = members.claim(global.name, "global");
      global.type = op.getAttrOfType<mlir::TypeAttr>("type").getValue();
      if (op.getAttr("initial_value"))
        return op.emitOpError("has an initial value that no initializer stores; run the VM transformation pipeline");
      if (isRef(global.type))
        global.ordinal = refCount++;
      globalsBySymbol[global.name] = globals.size();
      globals.push_back(std::move(global));
    } else if (mlir::isa<vm::InitializerOp>(op)) {
      return op.emitOpError("is not part of __init; run the VM transformation pipeline");
    } else if (mlir::isa<vm::ModuleOp>(op)) {
      return op.emitOpError("is nested in another module, which C output does not support");
    }
  }

  // Ordinals as the VM assigns them: 4-byte globals first, then 8-byte ones, aligned.
  uint32_t offset = 0;
  for (unsigned width : {4u, 8u}) {
    offset = (offset + width - 1) / width * width;
    for (GlobalFacts &global : globals)
      if (!isRef(global.type) && global.type.getIntOrFloatBitWidth() == width * 8) {
        global.ordinal = offset;
        offset += width;
      }
  }
  return mlir::success();
}

mlir::LogicalResult ModuleFacts::collectImport(vm::ImportOp op) {
  auto import = std::make_unique<ImportFacts>();
  import->op = op;
  llvm::StringRef symbol = mlir::SymbolTable::getSymbolName(op).getValue();
  auto [moduleText, functionText] = symbol.split('.');
  if (functionText.empty())
    return op.emitOpError() << "must name a function in a module (@module.function) to be called from C";
  import->moduleName = moduleText.str();
  import->isOptional = op->hasAttr("is_optional");
  import->canSuspend = op->hasAttr("vm.yield");
  import->isInlineHal = moduleText == "hal_inline";
  auto type = mlir::cast<mlir::FunctionType>(op->getAttrOfType<mlir::TypeAttr>("function_type").getValue());
  import->results = type.getResults();
  auto dictionaries = op->getAttrOfType<mlir::ArrayAttr>("arg_attrs");
  NameScope argumentNames;
  for (llvm::StringRef reserved : {"self", "frame"})
    argumentNames.reserve(reserved);
  for (unsigned i = 0; i < type.getNumResults(); ++i)
    argumentNames.reserve("ret" + std::to_string(i));
  for (auto [index, argumentType] : llvm::enumerate(type.getInputs())) {
    ImportArgument argument;
    std::string wanted;
    if (dictionaries && index < dictionaries.size()) {
      auto dictionary = mlir::cast<mlir::DictionaryAttr>(dictionaries[index]);
      if (auto name = dictionary.getAs<mlir::StringAttr>("vm.name"))
        wanted = name.str();
      argument.isVariadic = dictionary.contains("vm.variadic");
    }
    argument.name = argumentNames.claim(wanted, "arg" + std::to_string(index));
    if (auto tuple = mlir::dyn_cast<mlir::TupleType>(argumentType))
      llvm::append_range(argument.types, tuple.getTypes());
    else
      argument.types.push_back(argumentType);
    for (mlir::Type part : argument.types)
      if (!isRef(part) && !part.isInteger(32) && !part.isInteger(64) && !part.isF32() && !part.isF64())
        return op.emitOpError() << "argument #" << index << " has type " << argumentType << ", which C output lacks";
    import->arguments.push_back(std::move(argument));
  }
  importsBySymbol[symbol] = import.get();
  imports.push_back(std::move(import));
  return mlir::success();
}

void ModuleFacts::reachFunctions() {
  // Depth first over the calls, callees before callers; everything an export names is reached.
  std::vector<std::pair<FunctionFacts *, size_t>> stack;
  llvm::DenseMap<FunctionFacts *, unsigned> number, low;
  std::vector<FunctionFacts *> component;
  llvm::DenseSet<FunctionFacts *> inComponent;
  llvm::DenseMap<FunctionFacts *, std::unique_ptr<FunctionFacts> *> owner;
  for (auto &function : allFunctions)
    owner[function.get()] = &function;
  auto enter = [&](FunctionFacts *function) {
    number[function] = low[function] = static_cast<unsigned>(number.size());
    component.push_back(function);
    inComponent.insert(function);
    function->op.getBody().walk([&](mlir::Operation *op) {
      if (FunctionFacts *callee = findFunction(calleeOf(op)))
        if (!llvm::is_contained(function->callees, callee))
          function->callees.push_back(callee);
    });
    stack.emplace_back(function, 0);
  };
  for (auto exportOp : module.getBody()->getOps<vm::ExportOp>()) {
    FunctionFacts *root = findFunction(symbolOf(exportOp, "function_ref"));
    if (!root || number.count(root))
      continue;
    enter(root);
    while (!stack.empty()) {
      auto &[function, next] = stack.back();
      if (next < function->callees.size()) {
        FunctionFacts *callee = function->callees[next++];
        if (!number.count(callee))
          enter(callee);
        else if (inComponent.contains(callee))
          low[function] = std::min(low[function], number[callee]);
        continue;
      }
      FunctionFacts *done = function;
      stack.pop_back();
      if (!stack.empty())
        low[stack.back().first] = std::min(low[stack.back().first], low[done]);
      if (low[done] != number[done])
        continue;
      bool isCycle = component.back() != done || llvm::is_contained(done->callees, done);
      FunctionFacts *member;
      do {
        member = component.back();
        component.pop_back();
        inComponent.erase(member);
        member->isRecursive = isCycle;
        functions.push_back(std::move(*owner[member]));
      } while (member != done);
    }
  }
}

bool ModuleFacts::isSuspensionPoint(mlir::Operation *op) {
  OpKind kind = kinds[op].kind;
  return kind == OpKind::Yield || kind == OpKind::CallYieldable;
}

bool ModuleFacts::mayReplaceRef(mlir::Operation *op, llvm::StringRef global) {
  switch (kinds[op].kind) {
  case OpKind::GlobalStore:
    return isRef(op->getOperand(0).getType()) && (global.empty() || symbolOf(op, "global") == global);
  case OpKind::GlobalStoreIndirect:
    return isRef(op->getOperand(0).getType());
  case OpKind::Call:
  case OpKind::CallVariadic:
  case OpKind::CallYieldable:
    if (FunctionFacts *callee = findFunction(calleeOf(op)))
      return callee->mayReplaceRefs || callee->canSuspend;
    if (ImportFacts *import = findImport(calleeOf(op)))
      return !import->isInlineHal; // other modules may call back into this one
    return true;
  case OpKind::Yield:
  case OpKind::Break:
  case OpKind::CondBreak:
  case OpKind::Debug:
    return true;
  default:
    return false;
  }
}

bool ModuleFacts::requiresImports() const {
  return llvm::any_of(imports,
                      [](auto &import) { return import->isUsed && !import->isInlineHal && !import->isOptional; });
}

mlir::Type ModuleFacts::directElement(mlir::Operation *op) {
  if (!kinds[op].isElementAccess)
    return {};
  auto list = mlir::cast<vm::ListType>(mlir::cast<vm::RefType>(op->getOperand(0).getType()).getObjectType());
  mlir::Type accessed = op->getNumResults() ? op->getResult(0).getType() : op->getOperand(2).getType();
  return list.getElementType() == accessed ? accessed : mlir::Type();
}

bool ModuleFacts::mayResizeList(mlir::Operation *op) {
  switch (kinds[op].kind) {
  case OpKind::ListUpdate:
    return !kinds[op].isElementAccess;
  case OpKind::Call:
  case OpKind::CallVariadic:
  case OpKind::CallYieldable:
  case OpKind::Yield:
  case OpKind::Break:
  case OpKind::CondBreak:
  case OpKind::Debug:
    return true;
  default:
    return false;
  }
}

bool ModuleFacts::canFail(mlir::Operation *op) {
  const OpInfo &info = kinds[op];
  switch (info.kind) {
  case OpKind::Divide: {
    std::optional<int64_t> divisor = constantInteger(op->getOperand(1));
    return !divisor || *divisor == 0 || (*divisor == -1 && llvm::StringRef(info.mnemonic).ends_with(".s"));
  }
  case OpKind::BufferLoad:
    if (mlir::Operation *source = op->getOperand(0).getDefiningOp())
      if (RodataFacts *segment = kinds[source].kind == OpKind::RodataRef ? findRodata(source) : nullptr)
        if (std::optional<IntegerRange> index = constantRange(op->getOperand(1)))
          return index->low < 0 || static_cast<uint64_t>(index->high) >= segment->bytes.size() / info.width;
    return true;
  case OpKind::Call:
  case OpKind::CallVariadic:
  case OpKind::CallYieldable:
    if (FunctionFacts *callee = findFunction(calleeOf(op)))
      return callee->canFail;
    return true;
  case OpKind::BufferAlloc:
  case OpKind::BufferClone:
  case OpKind::BufferLength:
  case OpKind::BufferRange:
  case OpKind::BufferQuery:
  case OpKind::BufferStore:
  case OpKind::ListAlloc:
  case OpKind::ListUpdate:
  case OpKind::ListQuery:
  case OpKind::ListGetRef:
  case OpKind::ListSetRef:
  case OpKind::CastRef:
  case OpKind::GlobalLoadIndirect:
  case OpKind::GlobalStoreIndirect:
  case OpKind::Fail:
    return true;
  default:
    return false;
  }
}

/// The block that control passes on its way from `from` to `to`, and nothing else does: `from` itself if it only goes
/// to `to`, else a new one.
static mlir::Block *blockOnEdge(mlir::Block *from, mlir::Block *to) {
  mlir::Operation *terminator = from->getTerminator();
  if (terminator->getNumSuccessors() == 1)
    return from;
  unsigned successor = terminator->getSuccessor(0) == to ? 0 : 1;
  auto passed = mlir::cast<mlir::BranchOpInterface>(terminator).getSuccessorOperands(successor);
  llvm::SmallVector<mlir::Value> values(passed.getForwardedOperands());
  passed.getMutableForwardedOperands().clear();
  auto *block = new mlir::Block;
  to->getParent()->getBlocks().insert(to->getIterator(), block);
  terminator->setSuccessor(block, successor);
  mlir::OpBuilder builder(terminator->getContext());
  builder.setInsertionPointToEnd(block);
  vm::BranchOp::create(builder, terminator->getLoc(), to, values);
  return block;
}

/// Sizes that a loop's header asks for first, and that the loop does not change, are asked for once, in front of it.
void ModuleFacts::moveQueries(mlir::Region &body) {
  ControlFlow flow(body);
  for (unsigned header = 1; header < flow.nodes().size(); ++header) {
    if (!flow.isLoopHeader(header))
      continue;
    mlir::Block *block = flow.node(header).block, *before = nullptr;
    bool isEnteredOnce = true, mayResize = false;
    for (mlir::Block *predecessor : block->getPredecessors())
      if (flow.isReached(predecessor) && !flow.isBackEdge(flow.indexOf(predecessor), header)) {
        OpKind kind = kinds[predecessor->getTerminator()].kind;
        isEnteredOnce &= !before && (kind == OpKind::Branch || kind == OpKind::CondBranch);
        before = predecessor;
      }
    if (!before || !isEnteredOnce)
      continue;
    for (unsigned index = header; index < flow.nodes().size() && !mayResize; ++index)
      if (flow.isInLoop(index, header))
        mayResize = llvm::any_of(*flow.node(index).block, [&](mlir::Operation &op) { return mayResizeList(&op); });
    for (mlir::Operation &op : llvm::make_early_inc_range(*block)) {
      bool isSize = op.getName().stripDialect() == "list.size";
      if ((kinds[&op].kind == OpKind::BufferLength || (isSize && !mayResize)) &&
          !flow.isInLoop(flow.indexOf(op.getOperand(0).getParentBlock()), header)) {
        before = blockOnEdge(before, block);
        op.moveBefore(before->getTerminator());
      } else if (kinds[&op].kind != OpKind::Constant)
        break;
    }
  }
}

mlir::LogicalResult ModuleFacts::inspectFunctions() {
  // Rodata first: whether a load from it can fail depends on its length.
  for (auto &segment : rodata) {
    llvm::SmallVector<char> bytes;
    mlir::Operation *op = segment->op;
    if (mlir::failed(vm::serializeRodata(op->getAttr("value"), bytes, [&] { return op->emitOpError(); })))
      return mlir::failure();
    segment->bytes.assign(bytes.begin(), bytes.end());
    if (auto alignment = op->getAttrOfType<mlir::IntegerAttr>("alignment"))
      segment->alignment = std::max<int64_t>(alignment.getInt(), 1);
  }
  for (auto &function : functions) {
    vm::FuncOp op = function->op;
    if (op.getBody().empty())
      return op.emitOpError("has no body, so there is nothing to translate to C");
    if (mlir::failed(vm::callingConvention(op)))
      return mlir::failure();
    moveQueries(op.getBody());
    function->canSuspend = op->hasAttr("vm.yield");
    function->canFail = function->isRecursive && options.maxDepth != 0;
    function->usesState = function->canFail;
    mlir::WalkResult walk = op.getBody().walk([&](mlir::Operation *nested) {
      const OpInfo &info = kinds[nested];
      switch (info.kind) {
      case OpKind::Unsupported:
        nested->emitOpError("has no translation to C; run the VM transformation pipeline first");
        return mlir::WalkResult::interrupt();
      case OpKind::GlobalLoad:
      case OpKind::GlobalStore:
      case OpKind::GlobalAddress:
        function->usesState |= info.kind != OpKind::GlobalAddress;
        break;
      case OpKind::GlobalLoadIndirect:
      case OpKind::GlobalStoreIndirect:
        usesIndirectGlobals = true;
        function->usesState = true;
        break;
      case OpKind::BufferAlloc:
      case OpKind::BufferClone:
      case OpKind::ListAlloc:
        function->usesState = true;
        break;
      case OpKind::Debug:
      case OpKind::Break:
      case OpKind::CondBreak:
        usesDebugHooks = true;
        function->usesState = true;
        break;
      case OpKind::ImportResolved:
        findImport(symbolOf(nested, "import"))->isUsed = true;
        function->usesState = true;
        break;
      case OpKind::Call:
      case OpKind::CallVariadic:
      case OpKind::CallYieldable: {
        bool suspends;
        if (ImportFacts *import = findImport(calleeOf(nested))) {
          import->isUsed = true;
          function->usesState = true;
          suspends = import->canSuspend;
        } else {
          suspends = findFunction(calleeOf(nested))->op->hasAttr("vm.yield");
        }
        if (suspends && info.kind != OpKind::CallYieldable) {
          nested->emitOpError() << "calls @" << calleeOf(nested)
                                << ", which can suspend, without being yieldable; run the VM transformation pipeline";
          return mlir::WalkResult::interrupt();
        }
        function->canSuspend |= suspends;
        break;
      }
      case OpKind::Yield:
        function->canSuspend = true;
        break;
      default:
        break;
      }
      if (info.header)
        headers.insert(info.header);
      for (mlir::Type type : nested->getResultTypes())
        if (type.isF64())
          headers.insert("kiln_f64.h");
      function->canFail |= canFail(nested);
      function->mayReplaceRefs |= mayReplaceRef(nested, "");
      bool isStore = info.kind == OpKind::GlobalStore || info.kind == OpKind::GlobalStoreIndirect;
      if (isStore && isRef(nested->getOperand(0).getType()) && !isLifecycleName(op.getName()))
        function->storesGlobalRefs = true;
      return mlir::WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return mlir::failure();
  }
  return mlir::success();
}

void ModuleFacts::propagate() {
  for (bool changed = true; changed;) {
    changed = false;
    for (auto &function : functions)
      for (FunctionFacts *callee : function->callees) {
        auto inherit = [&](bool FunctionFacts::*fact) {
          if ((*callee).*fact && !((*function).*fact)) {
            (*function).*fact = true;
            changed = true;
          }
        };
        inherit(&FunctionFacts::canFail);
        inherit(&FunctionFacts::usesState);
        inherit(&FunctionFacts::mayReplaceRefs);
      }
  }
  for (auto &function : functions)
    if (function->canSuspend)
      function->canFail = function->usesState = true; // status and state are how it is resumed
}

mlir::LogicalResult ModuleFacts::collectExports() {
  llvm::DenseMap<FunctionFacts *, unsigned> exportCounts;
  for (auto op : module.getBody()->getOps<vm::ExportOp>()) {
    FunctionFacts *function = findFunction(symbolOf(op, "function_ref"));
    llvm::StringRef exported = op->getAttrOfType<mlir::StringAttr>("export_name").getValue();
    if (isLifecycleName(exported)) {
      (exported == "__init" ? initializer : deinitializer) = function;
      ++exportCounts[function]; // reserved for the module's own use
      continue;
    }
    ExportFacts facts;
    facts.op = op;
    facts.function = function;
    facts.name = names.claim(external(sanitize(exported)));
    if (function->canSuspend)
      for (llvm::StringRef part : {"_frame", "_begin", "_resume", "_cancel"})
        names.reserve(facts.name + part.str());
    exports.push_back(facts);
    ++exportCounts[function];
  }
  for (ExportFacts &exported : exports) {
    FunctionFacts *function = exported.function;
    if (exportCounts[function] == 1 && function->canFail && function->name.empty()) {
      function->isExternal = true;
      function->name = exported.name;
    }
  }
  // The module's own init and deinit run these two.
  if (initializer)
    initializer->name = names.claim(external("initializer"));
  if (deinitializer && deinitializer != initializer)
    deinitializer->name = names.claim(external("deinitializer"));
  for (auto &function : functions) {
    if (!function->name.empty())
      continue;
    std::string wanted = external(sanitize(function->op.getName()));
    bool isExported = llvm::any_of(exports, [&](const ExportFacts &e) { return e.function == function.get(); });
    function->name = names.claim(isExported ? wanted + "_inner" : wanted);
    if (function->canSuspend)
      for (llvm::StringRef part : {"_frame", "_begin", "_resume", "_cancel"})
        names.reserve(function->name + part.str());
    if (function->isRecursive && options.maxDepth != 0)
      names.reserve(function->name + "_counted");
  }
  for (auto &segment : rodata) {
    segment->buffer = names.claim(external(sanitize(mlir::SymbolTable::getSymbolName(segment->op).getValue())));
    segment->array = names.claim(segment->buffer + "_bytes");
  }

  // Imports: members of one table; the functions of a module are called with that module's `self`.
  NameScope members;
  llvm::StringMap<std::string> selfNames;
  for (auto &import : imports) {
    if (import->isInlineHal) {
      headers.insert("kiln_hal_inline.h");
      continue;
    }
    auto [found, isNew] = selfNames.try_emplace(import->moduleName);
    if (isNew)
      found->second = members.claim(sanitize(import->moduleName) + "_self", "self");
    import->self = found->second;
  }
  for (auto &import : imports) {
    std::string wanted = sanitize(mlir::SymbolTable::getSymbolName(import->op).getValue());
    import->member = import->isInlineHal ? "kiln_" + wanted : members.claim(wanted, "import");
    if (options.linkImports && !import->isInlineHal) {
      // The linker's names are external, so nothing local may hide them.
      if (names.claim(import->member) != import->member)
        return import->op.emitOpError() << "would be called " << import->member
                                        << " by the linker, a name that is taken in C; bind the imports by a table, or "
                                           "give the module another prefix";
      for (llvm::StringRef part : {"_begin", "_resume", "_cancel"})
        if (import->canSuspend)
          names.reserve(import->member + part.str());
    }
    for (ImportArgument &argument : import->arguments)
      if (argument.isVariadic && argument.types.size() > 1)
        argument.structName = names.claim(external(import->member + "_" + argument.name));
  }
  return mlir::success();
}

std::string ModuleFacts::typeDescriptor(mlir::Type refType) {
  mlir::Type object = mlir::cast<vm::RefType>(refType).getObjectType();
  if (mlir::isa<vm::OpaqueObjectType>(object))
    return {};
  if (mlir::isa<vm::BufferType>(object)) {
    headers.insert("kiln_buffer.h");
    return "kiln_buffer_type";
  }
  if (mlir::isa<vm::ListType>(object)) {
    headers.insert("kiln_list.h");
    return "kiln_list_type";
  }
  std::string &name = typeDescriptors[object];
  if (name.empty())
    name = names.claim(external(sanitize(llvm::StringRef(vmTypeName(object)).drop_front()) + "_type"));
  return name;
}

} // namespace kiln::c
