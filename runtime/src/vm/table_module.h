//===-- table_module.h - What all tables of modules must be ---------------------------------------------*- C++ -*-===//
#ifndef KILN_VM_TABLE_MODULE_H
#define KILN_VM_TABLE_MODULE_H

#include "kiln/status.h"
#include "kiln_call.h"

namespace kiln::vm {

/// INCOMPATIBLE if a module was made for another version of kiln_call.h or compiled in another way. Reads no more of
/// the table than it knows.
Status checkTable(const kiln_allocator_t *allocator, const kiln_module_t &table);

} // namespace kiln::vm

#endif // KILN_VM_TABLE_MODULE_H
