"""Runs the self-judging programs of test/ops on several executors."""
