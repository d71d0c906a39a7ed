"""A self-judging program: one .mlir file, its exports and what is declared about them.

Marks are free attributes with builtin values:

  on vm.export   expected_status = N : i32   the call must fail with canonical status N (absent: it must return)
                 expected_message = "text"   what the status of the failing call says (not seen by stock)
                 kiln_only = "reason"        Kiln differs from stock on purpose here; stock skips the export
                 suspends = N : i32          the call suspends N times before it ends
                 debug_calls = N : i32       the call reaches the host's debug hooks N times (not seen by stock)
                 helper                      not a test: takes arguments or returns results
                 index_of = "export"         helper returning i32: which table entry made that export fail, or -1
  on vm.module   expected_init_status = N : i32   initialization must fail with status N; exports are not called
                 stock_cannot_compile = "reason"  the stock compiler rejects or cannot translate the file
"""

import dataclasses
import pathlib
import re

STATUS_NAMES = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED", "DEFERRED", "INCOMPATIBLE"]

_SYMBOL = r'@(?:"((?:[^"\\]|\\.)*)"|([\w.$-]+))'
_ATTRIBUTES = r'(?:\s+attributes\s*\{((?:[^{}"]|"(?:[^"\\]|\\.)*")*)\})?'
_MODULE = re.compile(r'vm\.module\s+(?:public\s+|private\s+)?' + _SYMBOL + r'(?:\s*<[^>]*>)?' + _ATTRIBUTES)
_EXPORT = re.compile(r'^\s*vm\.export\s+' + _SYMBOL + r'(?:\s+as\("((?:[^"\\]|\\.)*)"\))?' + _ATTRIBUTES, re.M)
_IMPORT = re.compile(r'^\s*vm\.import\s+(?:public\s+|private\s+)?(optional\s+)?' + _SYMBOL + r'\s*\(', re.M)
_ATTRIBUTE = re.compile(r'([\w.]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|-?\d+)(?:\s*:\s*\w+)?)?\s*(?:,|$)')


def status_name(code):
    return STATUS_NAMES[code] if 0 <= code < len(STATUS_NAMES) else f"status {code}"


def _unescape(text):
    """MLIR's string escapes: two hexadecimal digits, or a character after a backslash."""
    pieces = re.findall(r'\\([0-9A-Fa-f]{2})|\\(.)|([^\\]+)', text)
    return b"".join(bytes([int(code, 16)]) if code else (char or plain).encode() for code, char, plain in pieces).decode()


def _parse_attributes(text):
    result = {}
    for name, value in _ATTRIBUTE.findall(text or ""):
        if value.startswith('"'):
            result[name] = _unescape(value[1:-1])
        else:
            result[name] = int(value) if value else True
    return result


@dataclasses.dataclass
class Export:
    name: str
    function: str
    attributes: dict

    @property
    def expected_status(self):
        return self.attributes.get("expected_status", 0)

    @property
    def kiln_only(self):
        return self.attributes.get("kiln_only")

    @property
    def suspends(self):
        return self.attributes.get("suspends")

    @property
    def is_test(self):
        return "helper" not in self.attributes and "index_of" not in self.attributes


@dataclasses.dataclass
class Import:
    name: str
    optional: bool


class Program:
    """What the text of one file declares. Reads only module, import and export lines, not whole MLIR."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.group = self.path.stem
        self.text = self.path.read_text()
        code = re.sub(r"^\s*//.*$", "", self.text, flags=re.M)
        match = _MODULE.search(code)
        if not match:
            raise ValueError(f"{path}: no vm.module")
        self.module = match[1] or match[2]
        self.attributes = _parse_attributes(match[3])
        self.exports = [
            Export(alias or quoted or plain, quoted or plain, _parse_attributes(attributes))
            for quoted, plain, alias, attributes in _EXPORT.findall(code)]
        self.imports = [Import(quoted or plain, bool(optional)) for optional, quoted, plain in _IMPORT.findall(code)]
        self.uses_f64 = bool(re.search(r"\bf64\b|\.f64", code))
        self.uses_f32 = bool(re.search(r"\bf32\b|\.f32", code))

    @property
    def tests(self):
        return [export for export in self.exports if export.is_test]

    @property
    def expected_init_status(self):
        return self.attributes.get("expected_init_status", 0)

    @property
    def stock_cannot_compile(self):
        return self.attributes.get("stock_cannot_compile")

    def index_helper(self, export):
        """The helper export that tells which table entry made `export` fail, or None."""
        for candidate in self.exports:
            if candidate.attributes.get("index_of") == export.name:
                return candidate
        return None
