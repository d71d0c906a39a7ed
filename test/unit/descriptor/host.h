// A host that links modules through their descriptors: memory that can run out and is counted, frames, and the imports
// of the test modules as native functions.
#pragma once

#include <string>
#include <vector>

#include "kiln_buffer.h"
#include "kiln_call.h"
#include "kiln_list.h"

// Counts what is alive and fails when told to.
class TestAllocator {
public:
  const kiln_allocator_t *get() const { return &allocator; }
  void *allocate(size_t size, size_t alignment) { return allocate(this, size, alignment); }
  void release(void *memory) { release(this, memory); }

  int liveCount = 0;
  int remainingCount = -1; // allocations that still succeed; negative: all

private:
  static void *allocate(void *self, size_t size, size_t alignment);
  static void release(void *self, void *memory);

  kiln_allocator_t allocator{this, allocate, release};
};

// A type that is not built in.
extern kiln_type_t tagType;
struct Tag {
  kiln_object_t object{&tagType, 1}; // never freed: the test's own
  kiln_object_t *ref() { return &object; }
};

class Instance;

// Owns what modules get from outside. `waits` is how often host.wait suspends; what its calls found is in `log`.
class Host {
public:
  kiln_buffer_t *makeBuffer(int64_t size);

  TestAllocator memory;
  TestAllocator frameMemory;
  int waits = 1;
  kiln_object_t *pairSecond = nullptr; // what host.pair returns as its buffer, instead of one
  Instance *reentered = nullptr;       // the instance that host.again calls
  std::vector<std::string> log;
  kiln_host_t table{memory.get(), pushFrame, popFrame, nullptr};

private:
  static void *pushFrame(kiln_invocation_t *invocation, size_t size, size_t alignment);
  static void popFrame(kiln_invocation_t *invocation, void *frame);
};

struct kiln_invocation {
  Host *host;
  std::string name;
  std::vector<void *> frames = {};
};

// One instance of a module. Imports are bound by name; those in `unbound` are not.
class Instance {
public:
  Instance(Host &host, const kiln_module_t *module, const std::vector<std::string> &unbound = {});
  ~Instance();
  Instance(const Instance &) = delete;

  // Binds an import to another function before `create`.
  void bind(const std::string &import, const kiln_function_t *function);
  kiln_status_t create();

  const kiln_function_t *find(const std::string &name) const;
  // Runs an export that does not suspend.
  kiln_status_t call(const std::string &name, const std::vector<kiln_slot_t> &arguments,
                     std::vector<kiln_slot_t> &results, kiln_invocation_t *invocation);
  void *get() { return memory; }

private:
  Host &host;
  const kiln_module_t *module;
  void *memory;
  std::vector<kiln_binding_t> bindings;
  bool isCreated = false;
};

// One call in steps, each with a record of its own.
class Call {
public:
  Call(Host &host, void *instance, const kiln_function_t *function, kiln_invocation_t *invocation);
  ~Call();
  Call(const Call &) = delete;

  kiln_status_t begin(std::vector<kiln_slot_t> arguments);
  kiln_status_t resume();
  void cancel();

  std::vector<kiln_slot_t> results;

private:
  Host &host;
  void *instance;
  const kiln_function_t *function;
  kiln_invocation_t *invocation;
  void *frame;
};

kiln_slot_t slotI32(int32_t value);
kiln_slot_t slotI64(int64_t value);
kiln_slot_t slotRef(kiln_object_t *value);
size_t resultCount(const kiln_function_t *function);

// The modules that are part of the program.
extern "C" const kiln_module_t *parts_module(void);
extern "C" const kiln_module_t *slow_module(void);

// The descriptor in a shared object.
const kiln_module_t *loadModule(const char *path);
