// The checker accepts what the encoder writes and rejects every edit of one byte: a wrong register, constant, opcode or
// target, a ref moved too early or never.

#include "AllocationChecker.h"

#include "kiln/Dialect/Util/UtilDialect.h"
#include "kiln/Dialect/VM/VMDialect.h"
#include "kiln/Dialect/VM/VMPasses.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

namespace {

/// Without symbols, types and texts in instructions: those have no registers. Without `vm.discard.refs`, which may say
/// or not say that it moves.
constexpr const char *kModule = R"mlir(
vm.module @m {
  vm.export @swaps
  vm.func @swaps(%n: i32, %a: i64, %b: i64, %c: f32, %r: !vm.buffer, %s: !vm.buffer) -> (i64, f32, !vm.buffer, !vm.buffer) {
    %one = vm.const.i32 1
    %x = vm.const.i64 81985529216486895
    %y = vm.add.i64 %a, %x : i64
    vm.br ^loop(%n, %y, %b, %r, %s : i32, i64, i64, !vm.buffer, !vm.buffer)
  ^loop(%i: i32, %p: i64, %q: i64, %t: !vm.buffer, %u: !vm.buffer):
    %i2 = vm.sub.i32 %i, %one : i32
    %d = vm.add.f32 %c, %c : f32
    vm.br_table %i2 {
      default: ^loop(%i2, %q, %p, %u, %t : i32, i64, i64, !vm.buffer, !vm.buffer),
      0: ^done(%p, %d, %t, %u : i64, f32, !vm.buffer, !vm.buffer),
      1: ^done(%q, %c, %u, %t : i64, f32, !vm.buffer, !vm.buffer)
    }
  ^done(%e: i64, %f: f32, %v: !vm.buffer, %w: !vm.buffer):
    %l = vm.buffer.length %v : !vm.buffer -> i64
    %m = vm.mul.i64 %e, %l : i64
    vm.cond_br %one, ^last(%m, %v : i64, !vm.buffer), ^other
  ^last(%z: i64, %first: !vm.buffer):
    vm.return %z, %f, %first, %w : i64, f32, !vm.buffer, !vm.buffer
  ^other:
    vm.return %l, %f, %w, %v : i64, f32, !vm.buffer, !vm.buffer
  }
  vm.export @copies
  vm.func @copies(%r: !vm.buffer, %n: i32) -> (!vm.buffer, !vm.buffer, !vm.buffer) {
    vm.br ^join(%r, %r : !vm.buffer, !vm.buffer)
  ^join(%s: !vm.buffer, %t: !vm.buffer):
    vm.return %s, %t, %s : !vm.buffer, !vm.buffer, !vm.buffer
  }
}
)mlir";

struct Counts {
  unsigned edits = 0, accepted = 0;
};

/// Edits each byte in two ways: the next number, and the bit that says that a ref is moved.
void editBytes(kiln::vm::FuncOp function, kiln::bytecode::EncodedFunction encoded, const kiln::vm::Liveness &liveness,
               const kiln::vm::RegisterAllocation &allocation, Counts &counts) {
  for (size_t i = 0; i < encoded.bytes.size(); ++i) {
    char original = encoded.bytes[i];
    for (char edited : {static_cast<char>(original + 1), static_cast<char>(original ^ 0x40)}) {
      encoded.bytes[i] = edited;
      ++counts.edits;
      if (mlir::succeeded(kiln::bytecode::checkAllocation(function, encoded, liveness, allocation))) {
        ++counts.accepted;
        llvm::errs() << function.getSymName() << ": byte " << i << " may be " << unsigned(uint8_t(edited)) << '\n';
      }
    }
    encoded.bytes[i] = original;
  }
}

} // namespace

int main() {
  mlir::DialectRegistry registry;
  registry.insert<kiln::vm::VMDialect, kiln::util::UtilDialect>();
  mlir::MLIRContext context(registry, mlir::MLIRContext::Threading::DISABLED);
  auto root = mlir::parseSourceString<mlir::ModuleOp>(kModule, &context);
  mlir::PassManager passes(&context);
  kiln::vm::buildVMBytecodePassPipeline(passes);
  if (!root || mlir::failed(passes.run(*root)))
    return 1;

  Counts counts;
  for (auto module : root->getOps<kiln::vm::ModuleOp>()) {
    kiln::bytecode::TypeTable types(module);
    kiln::bytecode::SymbolOrdinals symbols(module);
    for (auto function : module.getOps<kiln::vm::FuncOp>()) {
      kiln::vm::Liveness liveness(function);
      kiln::vm::RegisterAllocation allocation(liveness);
      auto encoded = kiln::bytecode::encodeFunction(function, liveness, allocation, symbols, types);
      if (mlir::failed(encoded) ||
          mlir::failed(kiln::bytecode::checkAllocation(function, *encoded, liveness, allocation)))
        return 1;
      mlir::ScopedDiagnosticHandler silence(&context, [](mlir::Diagnostic &) { return mlir::success(); });
      editBytes(function, *encoded, liveness, allocation, counts);
    }
  }
  llvm::outs() << counts.edits << " edits, " << counts.accepted << " accepted\n";
  return counts.edits < 300 || counts.accepted != 0;
}
