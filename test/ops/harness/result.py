"""The verdict of one export on one executor."""

import dataclasses
from typing import Optional

from .program import status_name


class Unavailable(Exception):
    """An executor cannot run here because a tool is missing."""


@dataclasses.dataclass
class Result:
    """`status`: canonical code of the call, or None when there is none (crash, hang, build failure). `fault`: what was
    wrong beside the status, such as a leak."""
    export: str
    expected: int
    status: Optional[int]
    message: str
    fault: str = ""

    @property
    def passed(self):
        return self.status == self.expected and not self.fault

    def describe(self):
        if self.fault and self.status == self.expected:
            return self.fault
        got = "no status" if self.status is None else status_name(self.status)
        return f"expected {status_name(self.expected)}, got {got}" + (f": {self.message}" if self.message else "")
