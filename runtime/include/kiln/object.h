//===-- object.h - Objects that modules pass around -----------------------------------------------------*- C++ -*-===//
//
// A C++ class becomes a type of VM IR, here !vm.ref<!demo.counter>, by deriving from Object:
//
//   class Counter : public vm::Object<Counter> {
//   public:
//     static constexpr char kTypeName[] = "demo.counter";
//     explicit Counter(int32_t start);
//   };
//   StatusOr<Ref<Counter>> counter = Counter::make(allocator, 5);
//
// Ref also holds the types of kiln_buffer.h and kiln_list.h, and any object as Ref<kiln_object_t>.
//
//===---------------------------------------------------------------------------------------------------------------===//
#ifndef KILN_OBJECT_H
#define KILN_OBJECT_H

#include "kiln/ref.h"
#include "kiln/status.h"
#include "kiln_buffer.h"
#include "kiln_list.h"

#include <new>
#include <type_traits>

namespace kiln {

template <> struct RefTraits<kiln_object_t> {
  static void retain(kiln_object_t *object) { kiln_object_retain(object); }
  static void release(kiln_object_t *object) { kiln_object_release(object); }
};
template <> struct RefTraits<kiln_buffer_t> {
  static void retain(kiln_buffer_t *buffer) { kiln_buffer_retain(buffer); }
  static void release(kiln_buffer_t *buffer) { kiln_buffer_release(buffer); }
};
template <> struct RefTraits<kiln_list_t> {
  static void retain(kiln_list_t *list) { kiln_list_retain(list); }
  static void release(kiln_list_t *list) { kiln_list_release(list); }
};

namespace vm {

/// Base of T, whose objects are made by `make` and destroyed with their last reference. Its type is the one that other
/// modules call T::kTypeName.
template <typename T> class Object : public kiln_object_t {
public:
  Object(const Object &) = delete;
  Object &operator=(const Object &) = delete;

  /// A T constructed of `arguments` in memory of `allocator`, which outlives it. RESOURCE_EXHAUSTED.
  template <typename... Arguments>
  static StatusOr<Ref<T>> make(const kiln_allocator_t *allocator, Arguments &&...arguments) {
    void *memory = allocator->allocate(allocator->self, sizeof(T), alignof(T));
    if (!memory)
      return error(allocator, KILN_RESOURCE_EXHAUSTED, "no memory for %zu bytes", sizeof(T));
    T *object = new (memory) T(std::forward<Arguments>(arguments)...);
    static_cast<Object *>(object)->memory = allocator;
    return Ref<T>::adopt(object);
  }

  void retain() { kiln_object_retain(this); }
  void release() { kiln_object_release(this); }

protected:
  Object() : kiln_object_t{&kType, 1} {}
  ~Object() = default;

private:
  template <typename> friend struct ObjectTraits;

  static void destroy(kiln_object_t *object) {
    T *derived = static_cast<T *>(static_cast<Object *>(object));
    const kiln_allocator_t *allocator = static_cast<Object *>(derived)->memory;
    derived->~T();
    allocator->release(allocator->self, derived);
  }

  static const kiln_type_t kType;

  const kiln_allocator_t *memory = nullptr;
};

// Without an id: constant data, which fits every host of the process.
template <typename T> const kiln_type_t Object<T>::kType = {0, T::kTypeName, Object<T>::destroy};

/// What a C++ type is among objects: `name`, `has` whether an object is one, and conversions.
template <typename T> struct ObjectTraits {
  static_assert(std::is_base_of_v<Object<T>, T>, "a class of objects derives from kiln::vm::Object");
  static constexpr const char *name = T::kTypeName;
  static bool has(const kiln_object_t &object) { return kiln_type_equal(object.type, &Object<T>::kType); }
  static T *from(kiln_object_t *object) { return static_cast<T *>(static_cast<Object<T> *>(object)); }
  static kiln_object_t *to(T *object) { return object; }
};
template <> struct ObjectTraits<kiln_object_t> {
  static constexpr const char *name = "object";
  static bool has(const kiln_object_t &) { return true; }
  static kiln_object_t *from(kiln_object_t *object) { return object; }
  static kiln_object_t *to(kiln_object_t *object) { return object; }
};
template <> struct ObjectTraits<kiln_buffer_t> {
  static constexpr const char *name = "vm.buffer";
  static bool has(const kiln_object_t &object) { return object.type->id == KILN_BUFFER_TYPE_ID; }
  static kiln_buffer_t *from(kiln_object_t *object) { return reinterpret_cast<kiln_buffer_t *>(object); }
  static kiln_object_t *to(kiln_buffer_t *buffer) { return reinterpret_cast<kiln_object_t *>(buffer); }
};
template <> struct ObjectTraits<kiln_list_t> {
  static constexpr const char *name = "vm.list";
  static bool has(const kiln_object_t &object) { return object.type->id == KILN_LIST_TYPE_ID; }
  static kiln_list_t *from(kiln_object_t *object) { return reinterpret_cast<kiln_list_t *>(object); }
  static kiln_object_t *to(kiln_list_t *list) { return reinterpret_cast<kiln_object_t *>(list); }
};

} // namespace vm
} // namespace kiln

#endif // KILN_OBJECT_H
