#!/usr/bin/env python3
"""Independent decoder and checker for .vmfb files, bytecode version 17. Only the Python standard library is used.

    vmfb_decode.py FILE.vmfb            tables and full disassembly as text
    vmfb_decode.py FILE.vmfb --json     the same as one JSON document
    vmfb_decode.py FILE.vmfb --check    no listing, only violations (if any)
    vmfb_decode.py FILE.vmfb --asm      only the listing, in the layout of the stock disassembly
    vmfb_decode.py FILE.vmfb --coverage only the opcodes that occur, one `set opcode mnemonic count` line each

Options: --opcodes PATH (default: ../unit/isa/opcodes.tsv beside this file), --offsets (byte offsets in --asm),
--notes (also print observations that are legal but that the stock compiler never produces).

Exit status: 0 no violation, 1 the file breaks a rule, 2 usage or unreadable file.

It shares no code with what writes or loads these files. What is checked: framing (raw or polyglot ZIP, all ZIP records
against each other, CRC), the FlatBuffer (every offset, vtable, alignment, string terminator, required field), every rule of
the container, and for each function the exact register counts, register class, MOVE bits, type ids, pads, blocks, branch
targets, calls against calling conventions, and feature bits. Every byte of the file must belong to exactly one structure or
be a zero pad byte.
"""

import argparse
import json
import os
import struct
import sys
import zlib

# ----------------------------------------------------------------------------------------------------------------------
# Problems found
# ----------------------------------------------------------------------------------------------------------------------


class Fatal(Exception):
    """A violation after which decoding cannot go on."""


class Report:
    """Collects violations (the file is wrong) and notes (legal, but unlike stock compiler output)."""

    def __init__(self):
        self.violations = []
        self.notes = []

    def bad(self, text):
        self.violations.append(text)

    def note(self, text):
        self.notes.append(text)


def align_up(value, alignment):
    return (value + alignment - 1) // alignment * alignment


# ----------------------------------------------------------------------------------------------------------------------
# Byte accounting
# ----------------------------------------------------------------------------------------------------------------------


class Claims:
    """Which structure owns which bytes of the file. Identical ranges may be claimed twice (shared vtables, strings)."""

    def __init__(self):
        self.ranges = {}

    def add(self, start, end, what):
        if end > start:
            self.ranges.setdefault((start, end), what)

    def finish(self, data, report):
        """Reports overlaps and non-zero bytes nobody claimed; returns counts."""
        used = pad = 0
        cursor = 0
        previous = "start of file"
        for (start, end), what in sorted(self.ranges.items()):
            if start < cursor:
                report.bad(f"bytes {start:#x}..{min(end, cursor):#x}: {what} overlaps {previous}")
                start = cursor
                if end <= start:
                    continue
            elif start > cursor:
                pad += self._gap(data, cursor, start, report)
            used += end - start
            cursor, previous = end, what
        if cursor < len(data):
            pad += self._gap(data, cursor, len(data), report)
        return used, pad

    @staticmethod
    def _gap(data, start, end, report):
        if any(data[start:end]):
            report.bad(f"bytes {start:#x}..{end:#x} belong to no structure and are not zero")
        return end - start


# ----------------------------------------------------------------------------------------------------------------------
# Framing: raw or polyglot ZIP (vmfb.md section 1)
# ----------------------------------------------------------------------------------------------------------------------

ZIP_LOCAL, ZIP_CENTRAL, ZIP_EOCD, ZIP64_EOCD, ZIP64_LOC = 0x04034B50, 0x02014B50, 0x06054B50, 0x06064B50, 0x07064B50


class Frame:
    """Where the FlatBuffer and the external rodata are."""

    def __init__(self, data, claims, report):
        self.data, self.claims, self.report = data, claims, report
        self.zip_entries = []
        self.form = "raw"
        self.base = 0
        if len(data) >= 30 and struct.unpack_from("<I", data)[0] == ZIP_LOCAL:
            self.form = "zip"
            name_len, extra_len = struct.unpack_from("<HH", data, 26)
            self.base = 30 + name_len + extra_len
        if self.base > len(data) or len(data) - self.base < 16:
            raise Fatal("fewer than 16 bytes where the module should start")
        self.size = struct.unpack_from("<I", data, self.base)[0]
        if self.size > len(data) - self.base - 4:
            raise Fatal("FlatBuffer size prefix runs past the end of the file")
        self.buffer = self.base + 4                      # FlatBuffer offset 0
        self.buffer_end = self.buffer + self.size
        self.rodata_base = align_up(self.buffer_end, 64)
        claims.add(self.base, self.base + 4, "size prefix")
        if self.base % 8:
            report.bad(f"module starts at file offset {self.base}, not a multiple of 8")
        elif self.form == "zip" and self.base % 64:
            report.note(f"module starts at file offset {self.base}, stock: multiple of 64")
        if self.form == "zip":
            self._read_zip()

    # -- ZIP -----------------------------------------------------------------------------------------------------------

    def _extra_fields(self, start, length, where):
        """Splits an extra area into {id: (offset, size)}; reports malformed areas."""
        fields, pos, end = {}, start, start + length
        if end > len(self.data):
            self.report.bad(f"{where}: extra area runs past the end of the file")
            return fields
        while pos < end:
            if end - pos < 4:
                self.report.bad(f"{where}: truncated extra field")
                break
            ident, size = struct.unpack_from("<HH", self.data, pos)
            if pos + 4 + size > end:
                self.report.bad(f"{where}: extra field {ident:#06x} runs past the extra area")
                break
            fields[ident] = (pos + 4, size)
            pos += 4 + size
        return fields

    def _zip64_values(self, fields, wanted, where):
        """Reads the u64 values of the ZIP64 field for those 32-bit fields that hold 0xFFFFFFFF."""
        values = list(wanted)
        if 0xFFFFFFFF in values:
            if 1 not in fields:
                self.report.bad(f"{where}: 32-bit value is saturated but there is no ZIP64 field")
                return values
            pos, size = fields[1]
            if size < 8 * values.count(0xFFFFFFFF):
                self.report.bad(f"{where}: ZIP64 field too short")
                return values
            for i, value in enumerate(values):
                if value == 0xFFFFFFFF:
                    values[i] = struct.unpack_from("<Q", self.data, pos)[0]
                    pos += 8
        return values

    def _read_zip(self):
        data, report = self.data, self.report
        # End of central directory: stock writes no comment, so it is the last 22 bytes.
        eocd = data.rfind(struct.pack("<I", ZIP_EOCD))
        if eocd < 0 or eocd + 22 > len(data):
            report.bad("ZIP: no end of central directory record")
            return
        (_, disk, cd_disk, on_disk, total, cd_size, cd_offset, comment) = struct.unpack_from("<IHHHHIIH", data, eocd)
        if disk or cd_disk or on_disk != total:
            report.bad("ZIP: multi-disk archive")
        if eocd + 22 + comment != len(data):
            report.bad("ZIP: bytes after the end of central directory record")
        self.claims.add(eocd, eocd + 22 + comment, "ZIP end of central directory")
        if cd_offset == 0xFFFFFFFF or cd_size == 0xFFFFFFFF or total == 0xFFFF:
            loc = eocd - 20
            if loc < 0 or struct.unpack_from("<I", data, loc)[0] != ZIP64_LOC:
                report.bad("ZIP: no ZIP64 locator before the end record")
                return
            _, loc_disk, record, disks = struct.unpack_from("<IIQI", data, loc)
            if loc_disk or disks != 1:
                report.bad("ZIP64 locator: multi-disk archive")
            if record + 56 > loc or struct.unpack_from("<I", data, record)[0] != ZIP64_EOCD:
                report.bad("ZIP64 locator points at no ZIP64 end record")
                return
            (_, rec_size, made, needed, d0, d1, n0, n1, cd_size, cd_offset) = struct.unpack_from("<IQHHIIQQQQ", data, record)
            if rec_size != 44 or record + 56 != loc or d0 or d1 or n0 != n1 or n0 != total:
                report.bad("ZIP64 end record is inconsistent")
            self.claims.add(record, record + 56, "ZIP64 end record")
            self.claims.add(loc, loc + 20, "ZIP64 locator")
        # Central directory.
        pos = cd_offset
        for index in range(total):
            where = f"ZIP entry {index}"
            if pos + 46 > len(data) or struct.unpack_from("<I", data, pos)[0] != ZIP_CENTRAL:
                report.bad(f"{where}: central directory record missing")
                return
            (_, made, needed, flags, method, mtime, mdate, crc, csize, usize, name_len, extra_len, comment_len, disk,
             iattr, xattr, local) = struct.unpack_from("<IHHHHHHIIIHHHHHII", data, pos)
            name = data[pos + 46:pos + 46 + name_len]
            fields = self._extra_fields(pos + 46 + name_len, extra_len, where)
            usize, csize, local = self._zip64_values(fields, (usize, csize, local), where)
            end = pos + 46 + name_len + extra_len + comment_len
            self.claims.add(pos, end, f"ZIP central directory record of {name!r}")
            pos = end
            if flags or method:
                report.bad(f"{where}: flags {flags} method {method}, both must be 0")
            self._read_local(index, name, crc, usize, csize, local)
        if pos != cd_offset + cd_size:
            report.bad("ZIP: central directory size does not match its records")
        if self.zip_entries and self.zip_entries[0]["data_offset"] != self.base:
            report.bad("ZIP: the first directory entry is not the entry at file offset 0")

    def _read_local(self, index, name, crc, usize, csize, local):
        data, report = self.data, self.report
        where = f"ZIP entry {index} ({name.decode('utf-8', 'replace')})"
        if local + 30 > len(data) or struct.unpack_from("<I", data, local)[0] != ZIP_LOCAL:
            report.bad(f"{where}: local header missing")
            return
        (_, needed, flags, method, mtime, mdate, lcrc, lcsize, lusize, name_len, extra_len) = struct.unpack_from(
            "<IHHHHHIIIHH", data, local)
        lname = data[local + 30:local + 30 + name_len]
        fields = self._extra_fields(local + 30 + name_len, extra_len, where)
        lusize, lcsize = self._zip64_values(fields, (lusize, lcsize), where)
        start = local + 30 + name_len + extra_len
        if lname != name:
            report.bad(f"{where}: local header has another name {lname!r}")
        if flags or method:
            report.bad(f"{where}: local flags {flags} method {method}, both must be 0")
        if (lusize, lcsize) != (usize, csize) or usize != csize:
            report.bad(f"{where}: sizes differ between headers or between stored and original")
        if start + usize > len(data):
            report.bad(f"{where}: contents run past the end of the file")
            return
        actual = zlib.crc32(data[start:start + usize])
        if crc != lcrc or crc != actual:
            report.bad(f"{where}: CRC {crc:#010x}/{lcrc:#010x}, contents have {actual:#010x}")
        if needed != 0x2D or mtime != 0 or mdate != 0x21:
            report.note(f"{where}: version-needed {needed:#x} time {mtime:#x} date {mdate:#x}, stock 0x2d 0 0x21")
        if 0xCAFE in fields and any(data[fields[0xCAFE][0]:sum(fields[0xCAFE])]):
            report.bad(f"{where}: padding field is not zero")
        self.claims.add(local, start, f"ZIP local header of {name!r}")
        self.zip_entries.append({"name": name.decode("utf-8", "replace"), "header_offset": local, "data_offset": start,
                                 "size": usize, "crc32": crc})


# ----------------------------------------------------------------------------------------------------------------------
# FlatBuffer (vmfb.md sections 2 and 3)
# ----------------------------------------------------------------------------------------------------------------------

# Field: (name, kind[, default]). Kinds: scalars u8 u32 i32 u64, 'string', 'bytes' ([u8]), 'u8s', 'i32s', a table name,
# '[Table]', '[=struct format]', 'union' (value slot; its type slot is the preceding u8), '[union]'.
SCHEMA = {
    "AttrDef": [("key", "string"), ("value", "string")],
    "TypeDef": [("full_name", "string")],
    "FunctionSignatureDef": [("calling_convention", "string"), ("attrs", "[AttrDef]")],
    "ModuleDependencyDef": [("name", "string"), ("minimum_version", "u32", 0), ("flags", "u32", 1)],
    "ImportFunctionDef": [("full_name", "string"), ("signature", "FunctionSignatureDef"), ("flags", "u32", 1)],
    "ExportFunctionDef": [("local_name", "string"), ("internal_ordinal", "i32", 0)],
    "UncompressedDataDef": [],
    "RodataSegmentDef": [("compression_type_type", "u8", 0), ("compression_type", "union"), ("embedded_data", "bytes"),
                         ("external_data_offset", "u64", 0), ("external_data_length", "u64", 0)],
    "RwdataSegmentDef": [("byte_size", "i32", 0)],
    "ModuleStateDef": [("global_bytes_capacity", "i32", 0), ("global_ref_count", "i32", 0)],
    "CallSiteLocDef": [("callee", "i32", 0), ("caller", "i32", 0)],
    "FileLineColLocDef": [("filename", "string"), ("line", "i32", 0), ("column", "i32", 0)],
    "FusedLocDef": [("metadata", "string"), ("locations", "i32s")],
    "NameLocDef": [("name", "string"), ("child_location", "i32", 0)],
    "FunctionSourceMapDef": [("local_name", "string"), ("locations", "[=ii]")],
    "DebugDatabaseDef": [("location_table_type", "u8s"), ("location_table", "[union]"),
                         ("functions", "[FunctionSourceMapDef]")],
    "BytecodeModuleDef": [
        ("name", "string"), ("version", "u32", 0), ("requirements", "u32", 0), ("attrs", "[AttrDef]"),
        ("types", "[TypeDef]"), ("dependencies", "[ModuleDependencyDef]"),
        ("imported_functions", "[ImportFunctionDef]"), ("exported_functions", "[ExportFunctionDef]"),
        ("function_signatures", "[FunctionSignatureDef]"), ("rodata_segments", "[RodataSegmentDef]"),
        ("rwdata_segments", "[RwdataSegmentDef]"), ("module_state", "ModuleStateDef"),
        ("function_descriptors", "[=iiIhhhh]"), ("bytecode_version", "u32", 0), ("bytecode_data", "bytes"),
        ("debug_database", "DebugDatabaseDef")],
}
UNION_MEMBERS = {"compression_type": {1: "UncompressedDataDef"},
                 "location_table": {1: "CallSiteLocDef", 2: "FileLineColLocDef", 3: "FusedLocDef", 4: "NameLocDef"}}
SCALARS = {"u8": ("<B", 1), "u32": ("<I", 4), "i32": ("<i", 4), "u64": ("<Q", 8)}


class Blob:
    """A byte vector: its contents and where they are in the file."""

    def __init__(self, data, start, length):
        self.data, self.start, self.length = data, start, length

    def bytes(self):
        return self.data[self.start:self.start + self.length]


class FlatBuffer:
    def __init__(self, frame, claims, report):
        self.data, self.start, self.end = frame.data, frame.buffer, frame.buffer_end
        self.claims, self.report = claims, report

    def u(self, fmt, pos):
        size = struct.calcsize(fmt)
        if pos < self.start or pos + size > self.end:
            raise Fatal(f"FlatBuffer: read of {size} bytes at file offset {pos:#x} is outside the buffer")
        return struct.unpack_from(fmt, self.data, pos)[0]

    def root(self):
        if self.end - self.start < 8 or self.data[self.start + 4:self.start + 8] != b"IREE":
            raise Fatal("FlatBuffer: file identifier is not IREE")
        self.claims.add(self.start, self.start + 8, "root offset and identifier")
        return self.table(self.start + self.u("<I", self.start), "BytecodeModuleDef")

    def indirect(self, pos):
        offset = self.u("<I", pos)
        if (pos - self.start) % 4:
            self.report.bad(f"FlatBuffer: offset field at {pos:#x} not 4-aligned")
        if offset == 0:
            raise Fatal(f"FlatBuffer: null offset at {pos:#x}")
        return pos + offset

    def table(self, pos, kind):
        report = self.report
        if (pos - self.start) % 4:
            report.bad(f"{kind} at {pos:#x} not 4-aligned")
        vtable = pos - self.u("<i", pos)
        vbytes, tbytes = self.u("<H", vtable), self.u("<H", vtable + 2)
        if vtable % 2 or vbytes < 4 or vbytes % 2 or vtable + vbytes > self.end or tbytes < 4 or pos + tbytes > self.end:
            raise Fatal(f"{kind} at {pos:#x}: bad vtable")
        self.claims.add(vtable, vtable + vbytes, "vtable")
        self.claims.add(pos, pos + 4, kind)
        slots = [self.u("<H", vtable + 4 + 2 * i) for i in range((vbytes - 4) // 2)]
        fields = SCHEMA[kind]
        if any(slots[len(fields):]):
            report.note(f"{kind} at {pos:#x} has fields beyond the schema")
        value = {}
        for index, field in enumerate(fields):
            name, ftype = field[0], field[1]
            slot = slots[index] if index < len(slots) else 0
            if slot == 0:
                value[name] = field[2] if len(field) > 2 else None
                continue
            at = pos + slot
            size = SCALARS[ftype][1] if ftype in SCALARS else 4
            if slot < 4 or slot + size > tbytes:
                raise Fatal(f"{kind}.{name}: field outside its table")
            self.claims.add(at, at + size, f"{kind}.{name}")
            if ftype in SCALARS:
                if at % size:
                    report.bad(f"{kind}.{name} at file offset {at:#x} not {size}-aligned")
                value[name] = self.u(SCALARS[ftype][0], at)
                if value[name] == field[2]:
                    report.note(f"{kind}.{name} stores its default, stock omits it")
            else:
                value[name] = self.value(ftype, self.indirect(at), f"{kind}.{name}", value)
        if kind == "DebugDatabaseDef":
            value["location_table"] = self.locations(value)
        return value

    def vector(self, pos, size, what):
        if (pos - self.start) % 4:
            self.report.bad(f"{what}: vector at {pos:#x} not 4-aligned")
        count = self.u("<I", pos)
        if pos + 4 + count * size > self.end:
            raise Fatal(f"{what}: vector runs past the buffer")
        self.claims.add(pos, pos + 4 + count * size, what)
        return count, pos + 4

    def value(self, ftype, pos, what, siblings):
        if ftype == "string":
            count, at = self.vector(pos, 1, what)
            if self.u("<B", at + count) != 0:
                self.report.bad(f"{what}: string without NUL")
            self.claims.ranges.pop((pos, at + count), None)
            self.claims.add(pos, at + count + 1, what)
            return self.data[at:at + count].decode("utf-8", "surrogateescape")
        if ftype in ("bytes", "u8s"):
            count, at = self.vector(pos, 1, what)
            return Blob(self.data, at, count) if ftype == "bytes" else list(self.data[at:at + count])
        if ftype == "i32s":
            count, at = self.vector(pos, 4, what)
            return list(struct.unpack_from(f"<{count}i", self.data, at))
        if ftype.startswith("[="):
            fmt = "<" + ftype[2:-1]
            count, at = self.vector(pos, struct.calcsize(fmt), what)
            return [struct.unpack_from(fmt, self.data, at + i * struct.calcsize(fmt)) for i in range(count)]
        if ftype == "[union]":
            count, at = self.vector(pos, 4, what)
            return [(at + 4 * i, self.u("<I", at + 4 * i)) for i in range(count)]
        if ftype == "union":
            member = UNION_MEMBERS["compression_type"].get(siblings["compression_type_type"])
            if member is None:
                raise Fatal(f"{what}: union value with type {siblings['compression_type_type']}")
            return self.table(pos, member)
        if ftype.startswith("["):
            count, at = self.vector(pos, 4, what)
            return [self.table(self.indirect(at + 4 * i), ftype[1:-1]) for i in range(count)]
        return self.table(pos, ftype)

    def locations(self, debug):
        """Joins the two parallel union vectors of the debug database."""
        kinds, values = debug["location_table_type"] or [], debug["location_table"] or []
        if len(kinds) != len(values):
            self.report.bad("debug database: location type and value vectors differ in length")
        joined = []
        for kind, (at, offset) in zip(kinds, values):
            member = UNION_MEMBERS["location_table"].get(kind)
            if member is None:
                if kind or offset:
                    self.report.bad(f"debug database: location type {kind} with offset {offset}")
                joined.append({"kind": "none"})
            else:
                joined.append({"kind": member, **self.table(self.indirect(at), member)})
        return joined


# ----------------------------------------------------------------------------------------------------------------------
# Calling conventions (vmfb.md section 6)
# ----------------------------------------------------------------------------------------------------------------------


def parse_cconv(text):
    """Returns (argument items, result items): an item is one of i I f F r, or a list of those for a span.

    Raises ValueError on anything outside the grammar."""
    if text is None or text == "":
        return [], []
    if text[0] != "0":
        raise ValueError(f"calling convention {text!r}: version is not 0")
    args, _, results = text[1:].partition("_")

    def fragment(part, spans):
        if part == "v":
            return []
        items, pos = [], 0
        while pos < len(part):
            ch = part[pos]
            if ch in "iIfFr":
                items.append(ch)
            elif ch == "C" and spans and part.find("D", pos) > 0:
                end = part.find("D", pos)
                if any(c not in "iIfFr" for c in part[pos + 1:end]):
                    raise ValueError(f"calling convention {text!r}: bad span")
                items.append(list(part[pos + 1:end]))
                pos = end
            else:
                raise ValueError(f"calling convention {text!r}: unexpected {ch!r}")
            pos += 1
        return items

    return fragment(args, True), fragment(results, False)


CCONV_TYPE = {"i": "i32", "I": "i64", "f": "f32", "F": "f64", "r": "!vm.ref<?>"}


# ----------------------------------------------------------------------------------------------------------------------
# Opcode table
# ----------------------------------------------------------------------------------------------------------------------


class Op:
    def __init__(self, row):
        self.set, opcode, self.symbol, self.mnemonic, self.encoding = row[:5]
        self.opcode = int(opcode, 16)
        self.fields = [f.split(":") for f in row[5].split()] if len(row) > 5 else []


def load_opcodes(path):
    table = {"core": {}, "ext_f32": {}, "ext_f64": {}}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = line.rstrip("\n").split("\t")
            if number == 0 or len(row) < 5:
                continue
            op = Op(row)
            table[op.set][op.opcode] = op
    return table


TERMINATORS = {"br", "cond_br", "br_table", "return", "fail", "yield", "break", "cond_break", "call.yieldable",
               "call.variadic.yieldable"}
FEATURES = [(1, "EXT_F32"), (2, "EXT_F64"), (4, "YIELD"), (8, "UNWIND")]


def feature_names(bits):
    names = [name for bit, name in FEATURES if bits & bit]
    if bits & ~15:
        names.append(hex(bits & ~15))
    return "|".join(names) or "0"


# ----------------------------------------------------------------------------------------------------------------------
# One function's bytecode (bytecode.md)
# ----------------------------------------------------------------------------------------------------------------------


class Function:
    """Decodes and checks one function. `ops` is a list of dicts {pc, size, op, fields}; `blocks` the marker pcs."""

    def __init__(self, module, ordinal, code, descriptor, cconv):
        self.module, self.ordinal, self.code = module, ordinal, code
        self.requirements, self.block_count = descriptor["requirements"], descriptor["block_count"]
        self.words, self.refs = descriptor["i32_register_count"], descriptor["ref_register_count"]
        self.ops, self.blocks, self.targets, self.arg_registers = [], [], [], []
        self.pc = 0
        self.at = 0
        try:
            self.args, self.results = parse_cconv(cconv)
        except ValueError as error:
            self.args, self.results = [], []
            self.bad(str(error))
        if any(isinstance(item, list) for item in self.args):
            self.bad("function signature has a variadic span")
            self.args = [item for item in self.args if not isinstance(item, list)]

    def bad(self, text):
        self.module.report.bad(f"function {self.ordinal} pc {self.at:#x}: {text}")

    # -- primitive reads -----------------------------------------------------------------------------------------------

    def read(self, fmt):
        size = struct.calcsize(fmt)
        if self.pc + size > len(self.code):
            raise Fatal(f"function {self.ordinal} pc {self.at:#x}: instruction runs past the end of the function")
        value = struct.unpack_from(fmt, self.code, self.pc)[0]
        self.pc += size
        return value

    def align(self):
        if self.pc & 1:
            if self.read("<B") != 0:
                self.bad("alignment pad byte is not zero")

    def register(self, cls, allow_move=False):
        return self.classify(self.read("<H"), cls, allow_move)

    def classify(self, raw, cls, allow_move):
        """Checks a register against its class. cls: i32 f32 i64 f64 ref any. Returns a register dict."""
        if raw & 0x8000:
            ordinal, move = raw & 0x3FFF, bool(raw & 0x4000)
            if cls not in ("ref", "any"):
                self.bad(f"ref register {raw:#06x} where {cls} is expected")
            if move and not allow_move:
                self.bad(f"MOVE bit on register {raw:#06x} where it is not allowed")
            if ordinal >= self.refs:
                self.bad(f"ref register {ordinal} out of range (count {self.refs})")
            return {"bank": "r", "n": ordinal, "move": move}
        wide = cls in ("i64", "f64")
        if cls == "ref":
            self.bad(f"word register {raw:#06x} where a ref is expected")
        if wide and raw & 1:
            self.bad(f"odd register {raw} for a 64-bit value")
        if raw + (1 if wide else 0) >= self.words:
            self.bad(f"word register {raw} out of range (count {self.words})")
        return {"bank": "i", "n": raw, "wide": wide}

    def reg_list(self, cls, allow_move):
        self.align()
        return [self.register(cls, allow_move) for _ in range(self.read("<H"))]

    def u16_list(self):
        self.align()
        return [self.read("<H") for _ in range(self.read("<H"))]

    def remap(self):
        self.align()
        pairs = []
        for _ in range(self.read("<H")):
            src, dst = self.register("any", True), self.register("any", True)
            if src["bank"] != dst["bank"]:
                self.bad("remap pair mixes register banks")
            if dst.get("move"):
                self.module.report.note(f"function {self.ordinal} pc {self.at:#x}: MOVE bit on a remap destination")
            if src["n"] == dst["n"]:
                self.module.report.note(f"function {self.ordinal} pc {self.at:#x}: remap pair copies a register to itself")
            pairs.append((src, dst))
        return pairs

    def target(self):
        pc = self.read("<I")
        self.targets.append((self.at, pc))
        return pc

    # -- one field, driven by its opcodes.tsv description ----------------------------------------------------------------

    def field(self, op, kind, value_type, access):
        move = "move" in access
        if kind == "register":
            return self.register(value_type, move)
        if kind == "attribute":
            return self.read({"i32": "<i", "i64": "<q", "f32": "<f", "f64": "<d"}[value_type])
        if kind in ("global_attr", "rodata_attr"):
            return self.read("<I")
        if kind == "type_of":
            ident = self.read("<I")
            if ident >= len(self.module.types):
                self.bad(f"type id {ident} out of range")
            return ident
        if kind == "func_attr":
            return self.read("<I")
        if kind == "string_attr":
            length = self.read("<H")
            raw = self.code[self.pc:self.pc + length]
            self.pc += length
            if self.pc > len(self.code):
                raise Fatal(f"function {self.ordinal} pc {self.at:#x}: string runs past the end of the function")
            return raw.decode("utf-8", "surrogateescape")
        if kind == "branch_target":
            return self.target()
        if kind == "branch_operands":
            return self.remap()
        if kind == "variadic_operands" and op.symbol in ("CallVariadic", "CallVariadicYieldable") and value_type == "i32":
            return self.u16_list()
        if kind in ("variadic_operands", "variadic_results"):
            # MOVE is allowed in every untyped list and, of the typed ones, only in ref lists.
            return self.reg_list(value_type, value_type in ("any", "ref"))
        if kind == "const_i16":
            return self.read("<H")
        if kind == "branch_table_cases":
            return [(self.target(), self.remap()) for _ in range(self.ops_scratch["table_size"])]
        raise Fatal(f"opcodes.tsv: unknown field kind {kind}")

    # -- whole function --------------------------------------------------------------------------------------------------

    def decode(self):
        opcodes = self.module.opcodes
        self.check_entry_arguments()
        in_block = False
        while self.pc < len(self.code):
            self.at = self.pc
            byte = self.read("<B")
            table, prefix = opcodes["core"], None
            if byte in (0xE0, 0xE1):
                prefix = "ext_f32" if byte == 0xE0 else "ext_f64"
                if not self.requirements & (1 if byte == 0xE0 else 2):
                    self.bad(f"{prefix} instruction but the function does not require the extension")
                table, byte = opcodes[prefix], self.read("<B")
            op = table.get(byte)
            if op is None or op.encoding.startswith("prefix"):
                raise Fatal(f"function {self.ordinal} pc {self.at:#x}: unknown opcode {byte:#04x} ({prefix or 'core'})")
            key = (op.set, op.opcode)
            self.module.coverage[key] = self.module.coverage.get(key, 0) + 1
            if prefix:
                pkey = ("core", 0xE0 if prefix == "ext_f32" else 0xE1)
                self.module.coverage[pkey] = self.module.coverage.get(pkey, 0) + 1
            if op.encoding == "marker":
                if in_block:
                    self.bad("block starts before the previous block's terminator")
                if self.at >= 0x00FFFFFF:
                    self.bad("block pc too large")
                self.blocks.append(self.at)
                in_block = True
                continue
            if not in_block:
                self.bad(f"{op.mnemonic} outside a block")
            self.ops_scratch = {}
            for name, kind, value_type, access in op.fields:
                self.ops_scratch[name] = self.field(op, kind, value_type, access)
            self.ops.append({"pc": self.at, "size": self.pc - self.at, "op": op, "fields": self.ops_scratch})
            self.check_op(op, self.ops_scratch)
            if op.mnemonic in TERMINATORS:
                in_block = False
        self.at = len(self.code)
        if in_block:
            self.bad("last block has no terminator")
        if len(self.blocks) != self.block_count:
            self.bad(f"{len(self.blocks)} blocks, descriptor says {self.block_count}")
        if not self.blocks or self.blocks[0] != 0:
            self.bad("function does not start with a block marker")
        for self.at, pc in self.targets:
            if pc not in self.blocks:
                self.bad(f"branch target {pc:#x} is not a block marker")

    def check_entry_arguments(self):
        words = refs = 0
        self.arg_registers = []
        for ch in self.args:
            if ch == "r":
                self.arg_registers.append({"bank": "r", "n": refs, "move": False})
                refs += 1
            else:
                wide = ch in "IF"
                words = align_up(words, 2) if wide else words
                self.arg_registers.append({"bank": "i", "n": words, "wide": wide})
                words += 2 if wide else 1
        if words > self.words or refs > self.refs:
            self.bad(f"arguments need {words} words and {refs} refs, descriptor has {self.words} and {self.refs}")

    def check_op(self, op, f):
        module = self.module
        if op.mnemonic.startswith("global.") and "indirect" not in op.mnemonic:
            if op.mnemonic.endswith("ref"):
                if f["global"] >= module.global_refs:
                    self.bad(f"ref global {f['global']} out of range")
            else:
                size = 8 if op.mnemonic.endswith("64") else 4
                if f["byte_offset"] + size > module.global_bytes:
                    self.bad(f"global byte offset {f['byte_offset']} out of range")
                if f["byte_offset"] % size:
                    module.report.note(f"function {self.ordinal} pc {self.at:#x}: unaligned global")
        elif op.mnemonic == "const.ref.rodata":
            if f["rodata"] >= len(module.rodata):
                self.bad(f"rodata {f['rodata']} out of range")
        elif op.mnemonic == "import.resolved":
            if not f["import_ordinal"] & 0x80000000:
                self.bad("import.resolved of an internal function")
            elif f["import_ordinal"] & 0x7FFFFFFF >= len(module.imports):
                self.bad("import ordinal out of range")
        elif op.mnemonic.startswith("call"):
            self.check_call(op, f)
        elif op.mnemonic == "return":
            self.check_list(f["operands"], self.results, None, "return")
        elif op.mnemonic == "discard.refs":
            if any(r["bank"] != "r" for r in f["refs"]):
                self.bad("discard.refs lists a word register")

    def check_call(self, op, f):
        module = self.module
        ordinal, is_import = f["callee_ordinal"] & 0x7FFFFFFF, bool(f["callee_ordinal"] >> 31)
        table = module.imports if is_import else module.functions
        if ordinal >= len(table):
            self.bad(f"callee {'import ' if is_import else ''}{ordinal} out of range")
            return
        variadic = "variadic" in op.mnemonic
        if variadic and not is_import:
            self.bad(f"{op.mnemonic} of an internal function")
        cconv = table[ordinal]["cconv"]
        if is_import and table[ordinal]["signature"] is None:
            self.bad(f"call of import {ordinal}, which has no signature table")
        try:
            args, results = parse_cconv(cconv)
        except ValueError as error:
            self.bad(str(error))
            return
        segments = f.get("segment_sizes")
        if variadic and len(segments) != len(args):
            self.bad(f"{len(segments)} segment sizes for {len(args)} declared arguments")
            return
        if not variadic and any(isinstance(a, list) for a in args):
            self.bad("plain call of a variadic import")
            return
        self.check_list(f["operands"], args, segments, f"{op.mnemonic} operands")
        self.check_list(f["results"], results, None, f"{op.mnemonic} results")
        for reg in f["results"]:
            if reg.get("move"):
                module.report.note(f"function {self.ordinal} pc {self.at:#x}: MOVE bit on a call result")

    def check_list(self, regs, items, segments, what):
        """Matches a register list with a list of calling convention items."""
        expected = []
        for index, item in enumerate(items):
            if isinstance(item, list):
                expected += item * segments[index]
            else:
                expected.append(item)
                if segments is not None and segments[index] != 0xFFFF:
                    self.bad(f"{what}: segment size {segments[index]} for a plain argument")
        if len(regs) != len(expected):
            self.bad(f"{what}: {len(regs)} registers for {len(expected)} values")
        for reg, ch in zip(regs, expected):
            if (reg["bank"] == "r") != (ch == "r"):
                self.bad(f"{what}: register class does not match {ch!r}")
            elif ch in "IF":
                if reg["n"] & 1 or reg["n"] + 1 >= self.words:
                    self.bad(f"{what}: register {reg['n']} cannot hold a 64-bit value")


# ----------------------------------------------------------------------------------------------------------------------
# Module: container rules (vmfb.md sections 3 to 6, 8)
# ----------------------------------------------------------------------------------------------------------------------

KNOWN_VALUE_TYPES = ("i8", "i16", "i32", "i64", "f32", "f64")


class Module:
    def __init__(self, data, opcodes):
        self.data, self.opcodes = data, opcodes
        self.report, self.claims, self.coverage = Report(), Claims(), {}
        self.functions = []
        self.used_bytes = self.pad_bytes = 0

    def load(self):
        report = self.report
        self.frame = Frame(self.data, self.claims, report)
        self.root = root = FlatBuffer(self.frame, self.claims, report).root()
        # Features and names.
        if root["requirements"] & ~15:
            report.bad(f"module requirements {root['requirements']:#x} has unknown bits")
        if not root["name"]:
            report.bad("module name is empty or absent")
        self.name = root["name"] or ""
        self.types = []
        for index, entry in enumerate(root["types"] or []):
            name = entry["full_name"] or ""
            self.types.append(name)
            if not (name in KNOWN_VALUE_TYPES or (name.startswith("!") and len(name) > 1)):
                report.bad(f"type {index}: {name!r} is neither a value type nor !name")
        if self.types != sorted(self.types, key=lambda n: (n.startswith("!"), n.encode("utf-8", "surrogateescape"))):
            report.note("type table is not in stock order (value types, then ! names, bytewise)")
        self.load_rodata()
        self.load_links()
        self.load_functions()
        self.load_exports()
        self.load_debug()
        major, minor = root["bytecode_version"] >> 16, root["bytecode_version"] & 0xFFFF
        if (major, minor) != (17, 0):
            report.bad(f"bytecode version {major}.{minor}, not 17.0")
        else:
            for function in self.functions:
                try:
                    function["body"].decode()
                except Fatal as error:
                    report.bad(str(error))
        needed = 0
        for function in self.functions:
            needed |= function["requirements"]
        if needed & ~root["requirements"]:
            report.bad("module requirements lack bits that its functions have")
        elif needed != root["requirements"]:
            report.note("module requirements are more than the union of its functions")
        self.used_bytes, self.pad_bytes = self.claims.finish(self.data, report)

    def load_rodata(self):
        state = self.root["module_state"] or {"global_bytes_capacity": 0, "global_ref_count": 0}
        self.global_bytes, self.global_refs = state["global_bytes_capacity"], state["global_ref_count"]
        if self.global_bytes < 0 or self.global_refs < 0:
            self.report.bad("negative global storage size")
        if self.root["module_state"] and not (self.global_bytes or self.global_refs):
            self.report.note("empty module_state, stock omits the table")
        self.rodata = []
        for index, segment in enumerate(self.root["rodata_segments"] or []):
            if segment["compression_type_type"]:
                self.report.note(f"rodata {index} names a compression type, stock never does")
            if segment["embedded_data"] is not None:
                blob = segment["embedded_data"]
                self.rodata.append({"storage": "embedded", "offset": blob.start, "data": blob.bytes(), "name": None})
                continue
            start = self.frame.rodata_base + segment["external_data_offset"]
            length = segment["external_data_length"]
            if start + length > len(self.data):
                self.report.bad(f"rodata {index}: external range runs past the end of the file")
                start, length = 0, 0
            self.claims.add(start, start + length, f"rodata {index}")
            names = [e["name"] for e in self.frame.zip_entries if e["data_offset"] == start and e["size"] == length]
            if self.frame.form == "zip" and self.frame.zip_entries and length and not names:
                self.report.bad(f"rodata {index}: no ZIP entry with this offset and length")
            self.rodata.append({"storage": "external", "offset": start, "data": self.data[start:start + length],
                                "name": names[0] if names else None})

    def load_links(self):
        report = self.report
        self.dependencies = []
        for entry in self.root["dependencies"] or []:
            if not entry["name"]:
                report.bad("dependency without a name")
            if entry["flags"] not in (1, 2):
                report.bad(f"dependency {entry['name']}: flags {entry['flags']}")
            self.dependencies.append(entry)
        self.imports = []
        for index, entry in enumerate(self.root["imported_functions"] or []):
            name = entry["full_name"] or ""
            module, dot, function = name.partition(".")
            if not (module and dot and function):
                report.bad(f"import {index}: name {name!r} is not module.function")
            if entry["flags"] not in (1, 2):
                report.bad(f"import {name}: flags {entry['flags']}")
            if module not in [d["name"] for d in self.dependencies]:
                report.note(f"import {name}: module is not in the dependency list")
            signature = entry["signature"]
            cconv = signature["calling_convention"] if signature else None
            self.check_cconv(cconv, f"import {name}")
            self.imports.append({"name": name, "cconv": cconv, "flags": entry["flags"], "signature": signature})

    def check_cconv(self, cconv, what):
        try:
            args, results = parse_cconv(cconv)
        except ValueError as error:
            self.report.bad(f"{what}: {error}")
            return
        spell = lambda items: "".join("C" + "".join(i) + "D" if isinstance(i, list) else i for i in items) or "v"
        if cconv != f"0{spell(args)}_{spell(results)}":
            self.report.note(f"{what}: calling convention {cconv!r} is not in stock spelling")

    def load_functions(self):
        root, report = self.root, self.report
        descriptors, signatures = root["function_descriptors"] or [], root["function_signatures"] or []
        if len(descriptors) != len(signatures):
            report.bad(f"{len(signatures)} function signatures for {len(descriptors)} descriptors")
        blob = root["bytecode_data"]
        code = blob.bytes() if blob else b""
        covered = []
        for ordinal, values in enumerate(descriptors):
            names = ("bytecode_offset", "bytecode_length", "requirements", "reserved", "block_count",
                     "i32_register_count", "ref_register_count")
            d = dict(zip(names, values))
            signature = signatures[ordinal] if ordinal < len(signatures) else {"calling_convention": None, "attrs": None}
            d["cconv"] = signature["calling_convention"]
            d["attrs"] = [(a["key"], a["value"]) for a in signature["attrs"] or []]
            d["exports"] = []
            where = f"function {ordinal}"
            offset, length = d["bytecode_offset"], d["bytecode_length"]
            if offset < 0 or length <= 0 or offset + length > len(code):
                raise Fatal(f"{where}: bytecode range {offset}+{length} outside bytecode_data ({len(code)})")
            if offset % 2:
                report.bad(f"{where}: odd bytecode offset")
            elif offset % 8:
                report.note(f"{where}: bytecode offset not a multiple of 8")
            if d["block_count"] < 1:
                report.bad(f"{where}: block_count {d['block_count']}")
            if not (0 <= d["i32_register_count"] <= 16384 and 0 <= d["ref_register_count"] <= 8192):
                report.bad(f"{where}: register counts {d['i32_register_count']}/{d['ref_register_count']}")
            if d["requirements"] & ~15:
                report.bad(f"{where}: unknown requirement bits")
            if d["reserved"]:
                report.bad(f"{where}: reserved field is not zero")
            for key, _ in d["attrs"]:
                if not key:
                    report.bad(f"{where}: attribute with an empty key")
            self.check_cconv(d["cconv"], where)
            d["body"] = Function(self, ordinal, code[offset:offset + length], d, d["cconv"])
            covered.append((offset, offset + length))
            self.functions.append(d)
        cursor = 0
        for start, end in sorted(set(covered)) + [(len(code), len(code))]:
            if start > cursor and any(code[cursor:start]):
                report.bad(f"bytecode_data {cursor:#x}..{start:#x}: pad between functions is not zero")
            cursor = max(cursor, end)

    def load_exports(self):
        seen = set()
        for entry in self.root["exported_functions"] or []:
            name, ordinal = entry["local_name"] or "", entry["internal_ordinal"]
            if not name:
                self.report.bad("export without a name")
            if name in seen:
                self.report.note(f"export {name} occurs twice")
            seen.add(name)
            if not 0 <= ordinal < len(self.functions):
                self.report.bad(f"export {name}: ordinal {ordinal} out of range")
                continue
            self.functions[ordinal]["exports"].append(name)
            special = {"__init": "0v_v", "__deinit": "0v_v", "__notify": "0i_v"}.get(name)
            if special and (self.functions[ordinal]["cconv"] or "0v_v") != special:
                self.report.bad(f"export {name} must have calling convention {special}")

    def load_debug(self):
        debug = self.root["debug_database"]
        self.debug_names = []
        self.locations = (debug or {}).get("location_table") or []
        self.source_maps = []
        for ordinal, entry in enumerate((debug or {}).get("functions") or []):
            self.debug_names.append(entry["local_name"])
            self.source_maps.append(entry["locations"] or [])
            for offset, location in entry["locations"] or []:
                if not 0 <= location < len(self.locations):
                    self.report.bad(f"debug database: function {ordinal} names location {location}")
            offsets = [o for o, _ in entry["locations"] or []]
            if offsets != sorted(set(offsets)):
                self.report.bad(f"debug database: function {ordinal} offsets do not increase")
        for index, location in enumerate(self.locations):
            children = {"CallSiteLocDef": lambda l: [l["callee"], l["caller"]], "FusedLocDef": lambda l: l["locations"] or [],
                        "NameLocDef": lambda l: [l["child_location"]] if l["child_location"] else []}
            for child in children.get(location["kind"], lambda l: [])(location):
                if not 0 <= child < index:
                    self.report.bad(f"debug database: location {index} names child {child}, children must come first")

    # -- names ---------------------------------------------------------------------------------------------------------

    def callee_name(self, ordinal):
        """Name in the stock disassembly: import name, else debug name, else ordinal."""
        if ordinal >> 31:
            index = ordinal & 0x7FFFFFFF
            return "@" + self.imports[index]["name"] if index < len(self.imports) else f"@import {index}"
        if ordinal < len(self.debug_names) and self.debug_names[ordinal]:
            return f"@{self.name}.{self.debug_names[ordinal]}"
        return f"@{self.name}:{ordinal}"


# ----------------------------------------------------------------------------------------------------------------------
# Listing (bytecode.md section 13)
# ----------------------------------------------------------------------------------------------------------------------


def reg_text(reg, in_list=False):
    if reg["bank"] == "r":
        return ("%R" if reg["move"] else "%r") + str(reg["n"])
    if reg.get("wide") and not in_list:
        return f"%i{reg['n']}:{reg['n'] + 1}"
    return f"%i{reg['n']}"


def list_text(regs):
    return ", ".join(reg_text(r, True) for r in regs)


class Listing:
    def __init__(self, module, offsets):
        self.module, self.offsets = module, offsets

    def type_name(self, ident):
        types = self.module.types
        return types[ident] if ident < len(types) else f"<type {ident}>"

    def function(self, ordinal):
        """Lines of one function body, from the first block marker on."""
        body = self.module.functions[ordinal]["body"]
        self.block = {pc: i for i, pc in enumerate(body.blocks)}
        items = [(pc, None) for pc in body.blocks] + [(op["pc"], op) for op in body.ops]
        lines = []
        for pc, op in sorted(items, key=lambda item: item[0]):
            prefix = f"[{pc:08X}]" if self.offsets else ""
            lines.append(prefix + (f"^bb{self.block[pc]}:" if op is None else "  " + self.op(op)))
        return lines

    def edge(self, pc, pairs):
        moves = ", ".join(f"{reg_text(s, True)}->{reg_text(d, True)}" for s, d in pairs)
        return f"^bb{self.block.get(pc, '?')}({moves})"

    def op(self, item):
        op, f = item["op"], item["fields"]
        name = "vm." + op.mnemonic
        result = next((f[n] for n, k, _, a in op.fields if k == "register" and a.startswith("write")), None)
        head = f"{reg_text(result)} = {name}" if result is not None else name
        enc, mn = op.encoding, op.mnemonic
        if mn.startswith("global."):
            return self.global_op(op, f, head)
        if enc.endswith("_constant"):
            if "zero" in enc:
                return head
            value = f["value"]
            if op.mnemonic.endswith("f32"):
                return f"{head} {value:.9g}"
            if op.mnemonic.endswith("f64"):
                return f"{head} {value:.17g}"
            width = 8 if op.mnemonic.endswith("i32") else 16
            return f"{head} {value}  // 0x{value & ((1 << 4 * width) - 1):0{width}X}"
        if mn == "const.ref.rodata":
            rodata = self.module.rodata
            size = f"  // {len(rodata[f['rodata']]['data'])}b" if f["rodata"] < len(rodata) else ""
            return f"{head} {f['rodata']}{size}"
        if mn == "list.alloc":
            return f"{head} {reg_text(f['initial_capacity'])} : !vm.list<{self.type_name(f['element_type'])}>"
        if mn == "list.get.ref":
            return f"{head} {reg_text(f['list'])}, {reg_text(f['index'])} : {self.type_name(f['type_def'])}"
        if mn.startswith("select."):
            type_def = f" -> {self.type_name(f['true_value_type_def'])}" if mn == "select.ref" else ""
            return (f"{head} {reg_text(f['condition'])} ? {reg_text(f['true_value'])} : "
                    f"{reg_text(f['false_value'])}{type_def}")
        if mn.startswith("switch."):
            type_def = f" -> {self.type_name(f['type_def'])}" if mn == "switch.ref" else ""
            return (f"{head} {reg_text(f['index'])}[{list_text(f['values'])}] else "
                    f"{reg_text(f['default_value'])}{type_def}")
        if mn == "cast.any.ref":
            return f"{head} {reg_text(f['operand'])} : !vm.ref<?> -> {self.type_name(f['result_type'])}"
        if mn in ("br", "yield", "break"):
            return f"{name} {self.edge(f['dest_pc'], f['operands'])}"
        if mn == "cond_break":
            return f"{name} {reg_text(f['condition'])}, {self.edge(f['dest_pc'], f['operands'])}"
        if mn == "cond_br":
            return (f"{name} {reg_text(f['condition'])}, {self.edge(f['true_dest_pc'], f['true_operands'])}, "
                    f"{self.edge(f['false_dest_pc'], f['false_operands'])}")
        if mn == "br_table":
            cases = [f"default: {self.edge(f['default_dest_pc'], f['default_operands'])}"]
            cases += [f"{i}: {self.edge(pc, pairs)}" for i, (pc, pairs) in enumerate(f["cases"])]
            return f"{name} {reg_text(f['index'])} {{ {', '.join(cases)} }}"
        if mn.startswith("call"):
            results = list_text(f["results"])
            callee = self.module.callee_name(f["callee_ordinal"])
            segments = f" segments[{', '.join(str(s) for s in f['segment_sizes'])}]" if "segment_sizes" in f else ""
            text = f"{name} {callee}{segments}({list_text(f['operands'])})"
            if mn.endswith("yieldable"):
                return f"{text} -> ^bb{self.block.get(f['dest_pc'], '?')}({results})"
            return f"{results} = {text}" if results else text
        if mn == "return":
            return f"{name} {list_text(f['operands'])}".rstrip()
        if mn == "fail":
            return f"{name} {reg_text(f['status'])}, \"{f['message']}\""
        if mn in ("trace", "print"):
            return f"{name} \"{f['event_name']}\"({list_text(f['operands'])})"
        if mn == "import.resolved":
            return f"{head} {self.module.callee_name(f['import_ordinal'])}"
        if mn == "discard.refs":
            return f"{name} {list_text(f['refs'])}".rstrip()
        order = [n for n, k, _, a in op.fields if k == "register" and not a.startswith("write")]
        if mn.startswith("buffer.store"):
            order = ["value", "target_buffer", "target_offset"]
        return f"{head} {', '.join(reg_text(f[n]) for n in order)}"

    def global_op(self, op, f, head):
        """Primitive globals print as .rwdata[...], ref globals as .refs[...]; stores print the value first."""
        ref = op.mnemonic.endswith("ref")
        key = "global" if ref else "byte_offset"
        where = f[key] if isinstance(f[key], int) else reg_text(f[key])
        place = f".{'refs' if ref else 'rwdata'}[{where}]"
        suffix = f" : {self.type_name(f['type_def'])}" if ref else ""
        if ".store" in op.mnemonic:
            return f"{head} {reg_text(f['value'])}, {place}{suffix}"
        return f"{head} {place}{suffix}"

    def asm(self):
        """The whole module in the layout of the stock disassembly, without rodata contents."""
        module = self.module
        lines = [f"vm.module @{module.name} version {module.root['version']}"]
        lines += [f"vm.type {name}" for name in module.types]
        for entry in module.imports:
            optional = "optional " if entry["flags"] & 2 else ""
            lines.append(f"vm.import {optional}@{entry['name']} cconv \"{entry['cconv'] or ''}\"")
        for ordinal, function in enumerate(module.functions):
            lines.append("")
            lines += [f"vm.export @{name}" for name in function["exports"]]
            name = function["exports"][0] if function["exports"] else (
                module.debug_names[ordinal] if ordinal < len(module.debug_names) and module.debug_names[ordinal]
                else f"fn{ordinal}")
            body = function["body"]
            args = ", ".join(f"{reg_text(r)}: {CCONV_TYPE[c]}" for r, c in zip(body.arg_registers, body.args))
            lines.append(f"vm.func @{name}({args}) -> ({', '.join(CCONV_TYPE[c] for c in body.results)}) {{")
            lines += self.function(ordinal)
            lines.append("}")
        return lines


# ----------------------------------------------------------------------------------------------------------------------
# Output
# ----------------------------------------------------------------------------------------------------------------------


def location_text(module, index):
    location = module.locations[index]
    kind = location["kind"]
    if kind == "FileLineColLocDef":
        return f"{location['filename']}:{location['line']}:{location['column']}"
    if kind == "CallSiteLocDef":
        return f"callsite({location['callee']} at {location['caller']})"
    if kind == "FusedLocDef":
        return f"fused<{location['metadata']}>{location['locations'] or []}"
    if kind == "NameLocDef":
        child = f"({location['child_location']})" if location["child_location"] else ""
        return f"\"{location['name']}\"{child}"
    return "unknown"


def print_text(module):
    frame, root = module.frame, module.root
    print(f"file: {len(module.data)} bytes, {frame.form}; module at {frame.base}, FlatBuffer {frame.size} bytes, "
          f"rodata base {frame.rodata_base}; {module.used_bytes} bytes in structures, {module.pad_bytes} zero pad bytes")
    for e in frame.zip_entries:
        print(f"zip: {e['name']} header {e['header_offset']} data {e['data_offset']} size {e['size']} crc {e['crc32']:08x}")
    version = root["bytecode_version"]
    print(f"module: {module.name} version {root['version']} bytecode {version >> 16}.{version & 0xFFFF} "
          f"requirements {feature_names(root['requirements'])}")
    for attr in root["attrs"] or []:
        print(f"attr: {attr['key']} = {attr['value']}")
    for i, name in enumerate(module.types):
        print(f"type {i}: {name}")
    for d in module.dependencies:
        print(f"dependency: {d['name']} minimum_version {d['minimum_version']} {'required' if d['flags'] & 1 else 'optional'}")
    for i, entry in enumerate(module.imports):
        print(f"import {i}: {entry['name']} {entry['cconv']}{' optional' if entry['flags'] & 2 else ''}")
    for entry in root["exported_functions"] or []:
        print(f"export: {entry['local_name']} -> function {entry['internal_ordinal']}")
    if module.global_bytes or module.global_refs:
        print(f"state: {module.global_bytes} bytes, {module.global_refs} refs")
    for i, segment in enumerate(module.rodata):
        preview = segment["data"][:16].hex() + ("..." if len(segment["data"]) > 16 else "")
        name = f" {segment['name']}" if segment["name"] else ""
        print(f"rodata {i}: {segment['storage']}{name} offset {segment['offset']} length {len(segment['data'])} {preview}")
    for i, d in enumerate(module.functions):
        name = module.debug_names[i] if i < len(module.debug_names) else ""
        print(f"function {i}: {d['cconv']} offset {d['bytecode_offset']} length {d['bytecode_length']} blocks "
              f"{d['block_count']} words {d['i32_register_count']} refs {d['ref_register_count']} requirements "
              f"{feature_names(d['requirements'])} exports [{', '.join(d['exports'])}] debug name {name or '-'}")
        for key, value in d["attrs"]:
            print(f"  attr: {key} = {value}")
    for i in range(len(module.locations)):
        print(f"location {i}: {location_text(module, i)}")
    listing = Listing(module, True)
    for i, d in enumerate(module.functions):
        print(f"\nfunction {i} {d['cconv']} [{', '.join(d['exports'])}]")
        where = dict(module.source_maps[i]) if i < len(module.source_maps) else {}
        for line in listing.function(i):
            pc = int(line[1:9], 16)
            note = f"  // loc {where[pc]}" if pc in where and "^bb" not in line[:13] else ""
            print(line + note)


def to_json(module):
    frame, root = module.frame, module.root
    listing = Listing(module, True)

    def plain(value):
        if isinstance(value, dict):
            return {k: plain(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(v) for v in value]
        if isinstance(value, float):
            return repr(value)
        return value

    functions = []
    for i, d in enumerate(module.functions):
        body = d["body"]
        functions.append({
            **{k: v for k, v in d.items() if k != "body"},
            "debug_name": module.debug_names[i] if i < len(module.debug_names) else None,
            "source_map": module.source_maps[i] if i < len(module.source_maps) else [],
            "blocks": body.blocks,
            "ops": [{"pc": o["pc"], "size": o["size"], "set": o["op"].set, "opcode": o["op"].opcode,
                     "mnemonic": o["op"].mnemonic, "fields": plain(o["fields"])} for o in body.ops],
            "listing": listing.function(i)})
    return {
        "file_bytes": len(module.data), "form": frame.form, "module_offset": frame.base, "flatbuffer_bytes": frame.size,
        "rodata_base": frame.rodata_base, "zip_entries": frame.zip_entries, "structure_bytes": module.used_bytes,
        "pad_bytes": module.pad_bytes, "name": module.name, "version": root["version"],
        "bytecode_version": root["bytecode_version"], "requirements": root["requirements"],
        "attrs": [(a["key"], a["value"]) for a in root["attrs"] or []], "types": module.types,
        "dependencies": module.dependencies,
        "imports": [{k: e[k] for k in ("name", "cconv", "flags")} for e in module.imports],
        "exports": [(e["local_name"], e["internal_ordinal"]) for e in root["exported_functions"] or []],
        "global_bytes": module.global_bytes, "global_refs": module.global_refs,
        "rodata": [{**{k: s[k] for k in ("storage", "offset", "name")}, "data": s["data"].hex()} for s in module.rodata],
        "functions": functions, "locations": plain(module.locations)}


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description="Decode and check a .vmfb file.")
    parser.add_argument("file")
    for flag in ("json", "check", "asm", "coverage", "offsets", "notes"):
        parser.add_argument(f"--{flag}", action="store_true")
    parser.add_argument("--opcodes", default=os.path.join(here, "..", "unit", "isa", "opcodes.tsv"))
    options = parser.parse_args()
    try:
        with open(options.file, "rb") as stream:
            data = stream.read()
        opcodes = load_opcodes(options.opcodes)
    except OSError as error:
        print(f"vmfb_decode: {error}", file=sys.stderr)
        return 2
    sys.stdout.reconfigure(errors="backslashreplace")
    sys.stderr.reconfigure(errors="backslashreplace")
    module = Module(data, opcodes)
    try:
        module.load()
        if options.json:
            print(json.dumps({**to_json(module), "violations": module.report.violations, "notes": module.report.notes}, indent=1))
        elif options.asm:
            print("\n".join(Listing(module, options.offsets).asm()))
        elif options.coverage:
            for (set_name, opcode), count in sorted(module.coverage.items()):
                print(f"{set_name} 0x{opcode:02X} {opcodes[set_name][opcode].mnemonic} {count}")
        elif not options.check:
            print_text(module)
    except Fatal as error:
        module.report.bad(str(error))
    if options.notes:
        for text in module.report.notes:
            print(f"note: {text}", file=sys.stderr)
    for text in module.report.violations:
        print(f"violation: {text}", file=sys.stderr)
    return 1 if module.report.violations else 0


if __name__ == "__main__":
    sys.exit(main())
