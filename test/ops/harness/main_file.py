"""The main.c of one program: tables for driver.c, made from the header that kiln-compile wrote."""

import dataclasses
import re


@dataclasses.dataclass
class Header:
    """What a generated header declares, read from its text."""
    text: str

    def __post_init__(self):
        match = re.search(r"^typedef struct (\w+)_state \{", self.text, re.M)
        if not match:
            raise ValueError("the generated header defines no state")
        self.prefix = match[1]
        table = re.search(r"typedef struct \w+_imports \{(.*?)^\}", self.text, re.M | re.S)
        self.import_members = re.findall(r"\(\*(\w+)\)\(", table[1]) if table else []
        self.import_selves = re.findall(r"void \*(\w+);", table[1]) if table else []
        self.init_suspends = f"{self.prefix}_init_begin(" in self.text

    def function(self, module, export):
        """(C name, whether it can suspend) of an export, found by the comment above its prototype."""
        comment = re.escape(f"/* {module}.{export}(")
        match = re.search(comment + r".*?\*/\s*(.*?)\n(?:\n|#|/\*)", self.text, re.S)
        if not match:
            raise ValueError(f"the generated header does not declare {module}.{export}")
        names = re.findall(r"kiln_status_t (\w+)\(", match[1])
        if any(name.endswith("_begin") for name in names):
            return names[0][:-len("_begin")], True
        return names[0], False


def _host_function(member):
    """The host's function for a member of the import table; None leaves an optional import unresolved."""
    if not member.startswith("test_host_") or member.startswith("test_host_absent"):
        return None
    return "host_" + member[len("test_host_"):]


def main_file(program, header_name, header, host_header=None):
    """C text. `host_header` defines host functions that only this program imports."""
    prefix = header.prefix
    lines = [f'#include "{header_name}"', '#include "driver.h"']
    if program.imports:
        lines.append('#include "host.h"')
        if host_header:
            lines.append(f'#include "{host_header}"')
    lines += ["", f"static {prefix}_state state;"]
    imports = "&imports" if header.import_members else "NULL"
    if header.import_members:
        lines.append(f"static {prefix}_imports imports;")
    if program.imports:
        lines += ["", "static void open_host(void) {", "  ops_host_open();"]
        lines += [f"  imports.{name} = ops_host();" for name in header.import_selves]
        for member in header.import_members:
            function = _host_function(member)
            lines.append(f"  imports.{member} = {function or 'NULL'};")
        lines.append("}")
    lines.append("")
    if header.init_suspends:
        lines += [f"static {prefix}_init_frame init_frame;",
                  f"static kiln_status_t init(void) {{ return {prefix}_init_begin(&state, &init_frame, {imports}, &ops_allocator); }}",
                  f"static kiln_status_t init_resume(void) {{ return {prefix}_init_resume(&state, &init_frame); }}",
                  f"static void init_cancel(void) {{ {prefix}_init_cancel(&state, &init_frame); }}"]
    else:
        lines += ["static kiln_status_t init(void) {",
                  f"  kiln_status_t status = {prefix}_init(&state, {imports}, &ops_allocator);"]
        if f"{prefix}_set_debug(" in header.text:
            lines += ["  if (status == KILN_OK)", f"    {prefix}_set_debug(&state, &ops_debug);"]
        lines += ["  return status;", "}"]
    lines += [f"static void deinit(void) {{ {prefix}_deinit(&state); }}", ""]
    entries = []
    for index, export in enumerate(program.tests):
        name, suspends = header.function(program.module, export.name)
        if suspends:
            lines += [f"static {name}_frame frame_{index};",
                      f"static kiln_status_t begin_{index}(void) {{ return {name}_begin(&state, &frame_{index}); }}",
                      f"static kiln_status_t resume_{index}(void) {{ return {name}_resume(&state, &frame_{index}); }}",
                      f"static void cancel_{index}(void) {{ {name}_cancel(&state, &frame_{index}); }}"]
            call = f"{{begin_{index}, resume_{index}, cancel_{index}}}"
        else:
            lines.append(f"static kiln_status_t begin_{index}(void) {{ return {name}(&state); }}")
            call = f"{{begin_{index}, NULL, NULL}}"
        helper = program.index_helper(export)
        if helper:
            helper_name, _ = header.function(program.module, helper.name)
            lines.append(f"static kiln_status_t failing_{index}(int32_t *index) {{ return {helper_name}(&state, index); }}")
        entries.append(f"    {{{call}, {f'failing_{index}' if helper else 'NULL'}}},")
    init_call = "{init, init_resume, init_cancel}" if header.init_suspends else "{init, NULL, NULL}"
    host = "open_host, ops_host_close" if program.imports else "NULL, NULL"
    return "\n".join([*lines, *_tables(entries, f"{init_call}, deinit, {host}")])


def linked_main_file(program, header, library):
    """The same for a module that module_host.c links: from the shared object `library`, or as part of the program."""
    lines = ['#include "driver.h"', '#include "host.h"', '#include "module_host.h"', ""]
    if library:
        lines.append(f'const kiln_module_t *ops_module_descriptor(void) {{ return module_host_load("{library.resolve()}"); }}')
    else:
        lines += [f"const kiln_module_t *{header.prefix}_module(void);",
                  f"const kiln_module_t *ops_module_descriptor(void) {{ return {header.prefix}_module(); }}"]
    entries = []
    for index, export in enumerate(program.tests):
        lines.append(f"static kiln_status_t begin_{index}(void) {{ return module_host_begin({_c_string(export.name)}); }}")
        helper = program.index_helper(export)
        if helper:
            lines.append(f"static kiln_status_t failing_{index}(int32_t *index) "
                         f"{{ return module_host_index({_c_string(helper.name)}, index); }}")
        entries.append(f"    {{{{begin_{index}, module_host_resume, module_host_cancel}}, {f'failing_{index}' if helper else 'NULL'}}},")
    init = "{module_host_init, module_host_init_resume, module_host_init_cancel}, module_host_deinit"
    return "\n".join([*lines, *_tables(entries, f"{init}, ops_host_open, ops_host_close")])


def _c_string(text):
    return '"' + "".join(chr(byte) if byte < 128 and chr(byte).isalnum() else f"\\{byte:03o}" for byte in text.encode()) + '"'


def _tables(entries, module):
    """The tables of tests and of the module, whose first fields are `module`, and the main function."""
    return ["", "static const ops_test_t tests[] = {", *entries, "};",
            f"static const ops_module_t module = {{{module}, {len(entries)}, tests, TRIES_EXHAUSTION}};", "",
            "#ifdef __AVR__", "int main(void) { return ops_run(&module, 0); }", "#else", "#include <stdlib.h>",
            "int main(int argc, char **argv) { return ops_run(&module, argc > 1 ? atoi(argv[1]) : 0); }", "#endif", ""]
