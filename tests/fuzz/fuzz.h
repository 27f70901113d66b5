/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SPDX-FileCopyrightText: 2026 The Run Strength authors */

#pragma once

#include <stddef.h>
#include <stdint.h>

#include "base/json/rs-file-kind.h"

G_BEGIN_DECLS

/*
 * Each harness feeds one reader with bytes that nobody has checked, and holds what comes out of
 * it to what the reader promises. They have the form that libFuzzer wants, so that it can drive
 * them too: compile a harness without driver.c, with clang -fsanitize=fuzzer.
 */
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* Which kind of file the harness reads: where the driver begins. */
extern const RsFileKind fuzz_kind;

G_END_DECLS
