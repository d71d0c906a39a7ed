// vm.fail and vm.cond_fail: every status, constant and computed, with and without a message.
vm.module public @fail {
  vm.global.i32 private mutable @i32_0 : i32
  vm.global.i32 private mutable @i32_1 = 1 : i32
  vm.global.i32 private mutable @i32_12 = 12 : i32
  vm.global.i32 private mutable @i32_14 = 14 : i32
  vm.global.i32 private mutable @i32_17 = 17 : i32
  vm.global.i32 private mutable @i32_18 = 18 : i32
  vm.global.i32 private mutable @i32_19 = 19 : i32
  vm.global.i32 private mutable @i32_31 = 31 : i32
  vm.global.i32 private mutable @i32_32 = 32 : i32
  vm.global.i32 private mutable @i32_5 = 5 : i32
  vm.global.i32 private mutable @i32_7 = 7 : i32
  vm.global.i32 private mutable @i32_99 = 99 : i32
  vm.global.i32 private mutable @i32_m1 = -1 : i32
  vm.global.i32 private mutable @i32_m22 = -22 : i32
  vm.global.i32 private mutable @i32_min = -2147483648 : i32

  vm.func private @fails_cancelled() {
    %status = vm.const.i32 1
    vm.fail %status, "cancelled"
  }
  vm.export @fails_cancelled attributes {expected_status = 1 : i32, expected_message = "cancelled"}

  vm.func private @fails_unknown() {
    %status = vm.const.i32 2
    vm.fail %status, "unknown"
  }
  vm.export @fails_unknown attributes {expected_status = 2 : i32, expected_message = "unknown"}

  vm.func private @fails_invalid_argument() {
    %status = vm.const.i32 3
    vm.fail %status, "invalid argument"
  }
  vm.export @fails_invalid_argument attributes {expected_status = 3 : i32, expected_message = "invalid argument"}

  vm.func private @fails_deadline_exceeded() {
    %status = vm.const.i32 4
    vm.fail %status, "deadline exceeded"
  }
  vm.export @fails_deadline_exceeded attributes {expected_status = 4 : i32, expected_message = "deadline exceeded"}

  vm.func private @fails_not_found() {
    %status = vm.const.i32 5
    vm.fail %status, "not found"
  }
  vm.export @fails_not_found attributes {expected_status = 5 : i32, expected_message = "not found"}

  vm.func private @fails_already_exists() {
    %status = vm.const.i32 6
    vm.fail %status, "already exists"
  }
  vm.export @fails_already_exists attributes {expected_status = 6 : i32, expected_message = "already exists"}

  vm.func private @fails_permission_denied() {
    %status = vm.const.i32 7
    vm.fail %status, "permission denied"
  }
  vm.export @fails_permission_denied attributes {expected_status = 7 : i32, expected_message = "permission denied"}

  vm.func private @fails_resource_exhausted() {
    %status = vm.const.i32 8
    vm.fail %status, "resource exhausted"
  }
  vm.export @fails_resource_exhausted attributes {expected_status = 8 : i32, expected_message = "resource exhausted"}

  vm.func private @fails_failed_precondition() {
    %status = vm.const.i32 9
    vm.fail %status, "failed precondition"
  }
  vm.export @fails_failed_precondition attributes {expected_status = 9 : i32, expected_message = "failed precondition"}

  vm.func private @fails_aborted() {
    %status = vm.const.i32 10
    vm.fail %status, "aborted"
  }
  vm.export @fails_aborted attributes {expected_status = 10 : i32, expected_message = "aborted"}

  vm.func private @fails_out_of_range() {
    %status = vm.const.i32 11
    vm.fail %status, "out of range"
  }
  vm.export @fails_out_of_range attributes {expected_status = 11 : i32, expected_message = "out of range"}

  vm.func private @fails_unimplemented() {
    %status = vm.const.i32 12
    vm.fail %status, "unimplemented"
  }
  vm.export @fails_unimplemented attributes {expected_status = 12 : i32, expected_message = "unimplemented"}

  vm.func private @fails_internal() {
    %status = vm.const.i32 13
    vm.fail %status, "internal"
  }
  vm.export @fails_internal attributes {expected_status = 13 : i32, expected_message = "internal"}

  vm.func private @fails_unavailable() {
    %status = vm.const.i32 14
    vm.fail %status, "unavailable"
  }
  vm.export @fails_unavailable attributes {expected_status = 14 : i32, expected_message = "unavailable"}

  vm.func private @fails_data_loss() {
    %status = vm.const.i32 15
    vm.fail %status, "data loss"
  }
  vm.export @fails_data_loss attributes {expected_status = 15 : i32, expected_message = "data loss"}

  vm.func private @fails_unauthenticated() {
    %status = vm.const.i32 16
    vm.fail %status, "unauthenticated"
  }
  vm.export @fails_unauthenticated attributes {expected_status = 16 : i32, expected_message = "unauthenticated"}

  vm.func private @fails_incompatible() {
    %status = vm.const.i32 18
    vm.fail %status, "incompatible"
  }
  vm.export @fails_incompatible attributes {expected_status = 18 : i32, expected_message = "incompatible"}

  vm.func private @without_a_message() {
    %status = vm.const.i32 5
    vm.fail %status
  }
  vm.export @without_a_message attributes {expected_status = 5 : i32, expected_message = ""}

  vm.func private @with_an_empty_message() {
    %status = vm.const.i32 5
    vm.fail %status, ""
  }
  vm.export @with_an_empty_message attributes {expected_status = 5 : i32}

  // The message is data: no format, no escape, no comment.
  vm.func private @with_an_awkward_message() {
    %status = vm.const.i32 5
    vm.fail %status, "100%s \22quoted\22 \\ ??/ */ line\0Abreak \C3\A9 %d%n"
  }
  vm.export @with_an_awkward_message attributes {expected_status = 5 : i32, expected_message = "100%s \22quoted\22 \\ ??/ */ line\0Abreak \C3\A9 %d%n"}

  vm.func private @computed_status() {
    %status = vm.global.load.i32 @i32_7 : i32
    vm.fail %status, "computed"
  }
  vm.export @computed_status attributes {expected_status = 7 : i32}

  vm.func private @computed_status_18() {
    %status = vm.global.load.i32 @i32_18 : i32
    vm.fail %status
  }
  vm.export @computed_status_18 attributes {expected_status = 18 : i32}

  vm.func private @status_is_taken_modulo_32() {
    %status = vm.global.load.i32 @i32_99 : i32
    vm.fail %status, "99 is 3"
  }
  vm.export @status_is_taken_modulo_32 attributes {expected_status = 3 : i32}

  vm.func private @negative_status_is_taken_modulo_32() {
    %status = vm.global.load.i32 @i32_m22 : i32
    vm.fail %status, "-22 is 10"
  }
  vm.export @negative_status_is_taken_modulo_32 attributes {expected_status = 10 : i32}

  vm.func private @computed_status_0_is_unknown() {
    %status = vm.global.load.i32 @i32_0 : i32
    vm.fail %status, "not a status"
  }
  vm.export @computed_status_0_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @computed_status_17_is_unknown() {
    %status = vm.global.load.i32 @i32_17 : i32
    vm.fail %status, "not a status"
  }
  vm.export @computed_status_17_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @computed_status_19_is_unknown() {
    %status = vm.global.load.i32 @i32_19 : i32
    vm.fail %status, "not a status"
  }
  vm.export @computed_status_19_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @computed_status_31_is_unknown() {
    %status = vm.global.load.i32 @i32_31 : i32
    vm.fail %status, "not a status"
  }
  vm.export @computed_status_31_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @computed_status_32_is_unknown() {
    %status = vm.global.load.i32 @i32_32 : i32
    vm.fail %status, "not a status"
  }
  vm.export @computed_status_32_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @computed_status_minus_1_is_unknown() {
    %status = vm.global.load.i32 @i32_m1 : i32
    vm.fail %status, "not a status"
  }
  vm.export @computed_status_minus_1_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @cond_fail_taken() {
    %c = vm.global.load.i32 @i32_1 : i32
    %status = vm.const.i32 6
    vm.cond_fail %c, %status, "taken"
    vm.return
  }
  vm.export @cond_fail_taken attributes {expected_status = 6 : i32, expected_message = "taken"}

  vm.func private @cond_fail_taken_for_any_non_zero() {
    %c = vm.global.load.i32 @i32_min : i32
    %status = vm.const.i32 6
    vm.cond_fail %c, %status
    vm.return
  }
  vm.export @cond_fail_taken_for_any_non_zero attributes {expected_status = 6 : i32}

  vm.func private @cond_fail_not_taken() {
    %c = vm.global.load.i32 @i32_0 : i32
    %status = vm.const.i32 6
    vm.cond_fail %c, %status, "taken"
    vm.return
  }
  vm.export @cond_fail_not_taken

  vm.func private @cond_fail_of_a_status_fails() {
    %status = vm.global.load.i32 @i32_14 : i32
    vm.cond_fail %status, "status"
    vm.return
  }
  vm.export @cond_fail_of_a_status_fails attributes {expected_status = 14 : i32}

  vm.func private @cond_fail_of_ok_goes_on() {
    %status = vm.global.load.i32 @i32_0 : i32
    vm.cond_fail %status, "status"
    vm.cond_fail %status
    vm.return
  }
  vm.export @cond_fail_of_ok_goes_on

  vm.func private @cond_fail_with_computed_status() {
    %c = vm.global.load.i32 @i32_1 : i32
    %status = vm.global.load.i32 @i32_12 : i32
    vm.cond_fail %c, %status
    vm.return
  }
  vm.export @cond_fail_with_computed_status attributes {expected_status = 12 : i32}

  vm.func private @cond_fail_with_status_zero_is_unknown() {
    %c = vm.global.load.i32 @i32_1 : i32
    %status = vm.global.load.i32 @i32_0 : i32
    vm.cond_fail %c, %status, "zero"
    vm.return
  }
  vm.export @cond_fail_with_status_zero_is_unknown attributes {expected_status = 2 : i32, kiln_only = "fail-status"}

  vm.func private @first_failure_wins() {
    %c = vm.global.load.i32 @i32_1 : i32
    %a = vm.const.i32 10
    %b = vm.const.i32 13
    vm.cond_fail %c, %a, "first"
    vm.cond_fail %c, %b, "second"
    vm.return
  }
  vm.export @first_failure_wins attributes {expected_status = 10 : i32}

  vm.func private @failure_in_a_branch() {
      %c = vm.global.load.i32 @i32_1 : i32
      %a = vm.const.i32 15
      vm.cond_br %c, ^bad, ^good
    ^bad:
      vm.fail %a, "bad"
    ^good:
      vm.return
  }
  vm.export @failure_in_a_branch attributes {expected_status = 15 : i32}

  vm.func private @fail_releases_references() {
    %p_bytes = vm.const.i64 4
    %p_align = vm.const.i32 0
    %p = vm.buffer.alloc %p_bytes, %p_align : !vm.buffer
    %status = vm.global.load.i32 @i32_5 : i32
    %p_length = vm.buffer.length %p : !vm.buffer -> i64
    %e1 = vm.const.i64 4
    vm.check.eq %p_length, %e1, "length" : i64
    vm.fail %status, "holding a buffer"
  }
  vm.export @fail_releases_references attributes {expected_status = 5 : i32}

  vm.func private @code_after_an_untaken_failure() {
    %x = vm.global.load.i32 @i32_5 : i32
    %zero = vm.global.load.i32 @i32_0 : i32
    %status = vm.const.i32 4
    vm.cond_fail %zero, %status, "a"
    %y = vm.add.i32 %x, %x : i32
    vm.cond_fail %zero, %status, "b"
    %e1 = vm.const.i32 10
    vm.check.eq %y, %e1 : i32
    vm.return
  }
  vm.export @code_after_an_untaken_failure
}
