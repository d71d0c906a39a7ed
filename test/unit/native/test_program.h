// Modules linked in a context of a test, in memory that is counted and can run out.
#ifndef TEST_UNIT_NATIVE_TEST_PROGRAM_H
#define TEST_UNIT_NATIVE_TEST_PROGRAM_H

#include "kiln/vm.h"

#include <initializer_list>
#include <string>
#include <vector>

class TestAllocator {
public:
  const kiln_allocator_t *get() const { return &allocator; }

  int liveCount = 0;
  int remainingCount = -1; // allocations that still succeed; negative: all

private:
  static void *allocate(void *self, size_t size, size_t alignment);
  static void release(void *self, void *memory);

  kiln_allocator_t allocator{this, allocate, release};
};

// What a call came to: its results, or its code and message.
struct Outcome {
  kiln_code_t code = KILN_OK_CODE;
  std::string message;
  std::vector<kiln::vm::Value> results;
  int suspensions = 0;
};

// A context of modules; the test fails if there is none.
class TestProgram {
public:
  explicit TestProgram(std::initializer_list<const kiln_module_t *> tables);
  TestProgram(kiln::vm::Instance &instance, const std::vector<kiln::Ref<kiln::vm::Module>> &modules);

  kiln::vm::Function find(const char *name);
  // Calls "module.function" and resumes it until it is done.
  Outcome call(const char *name, const std::vector<kiln::vm::Value> &arguments);

private:
  kiln::Ref<kiln::vm::Context> context;
};

// The memory of the programs made of tables; nothing in it is alive between tests.
extern TestAllocator testMemory;

kiln::vm::Value i32(int32_t value);
kiln::vm::Value i64(int64_t value);
kiln::vm::Value null();
// A ref of a new buffer with these bytes, in testMemory.
kiln::vm::Value bufferOf(const std::string &bytes);
std::string bytesOf(const kiln::vm::Value &buffer);

#endif // TEST_UNIT_NATIVE_TEST_PROGRAM_H
