// What the tests of the VM link and call: modules as text, in memory that is counted and may run out, and a native
// module for them to import.
#ifndef TEST_UNIT_VM_HOST_H
#define TEST_UNIT_VM_HOST_H

#include "check_status.h"
#include "kiln/vm.h"
#include "kiln_system.h"

#include <string>
#include <vector>

// The system's heap, counted. Fails the allocation with the number `failure`, from 0, once.
struct TestAllocator {
  TestAllocator();

  kiln_allocator_t table;
  int failure = -1;
  int count = 0;
  int live = 0;
};

// An instance in memory of its own, which must be released when it goes. It outlives what is made with it.
class Host {
public:
  explicit Host(int failure = -1);
  ~Host();

  // Loads a module that is written as module_text.h says, under a name.
  kiln::StatusOr<kiln::Ref<kiln::vm::Module>> load(const std::string &text);
  // The native module `ext`:
  //
  //   add 0iI_I     wait 0i_i   suspends as often as its argument says and returns it
  //   fail 0i_v     fails with the code
  //   hold 0r_r     returns its argument, suspended once
  kiln::StatusOr<kiln::Ref<kiln::vm::Module>> native();

  TestAllocator memory;
  kiln::Ref<kiln::vm::Instance> instance;

private:
  std::vector<std::vector<uint8_t>> files;
};

// Links one module after `ext`, and finds `f` in it.
struct Linked {
  Linked(Host &host, const std::string &text);

  kiln::Ref<kiln::vm::Context> context;
  kiln::vm::Function function() const { return *context->find(1, "f"); }
};

#endif // TEST_UNIT_VM_HOST_H
