# The core as a library, for programs that need no server:
#
#	make -f test/core.mk BUILD=DIRECTORY [CC=...] [CFLAGS=...]
#
# makes DIRECTORY/libcore.a and DIRECTORY/libreports.a, the fuzzers' generator of
# reports, and what in them is older than its sources anew.

sources := $(dir $(lastword $(MAKEFILE_LIST)))..
build := $(BUILD)
source := $(sources)/src
core := $(filter-out $(source)/sql/% $(source)/generate/%,$(wildcard $(source)/*/*.c))
objects := $(patsubst $(source)/%.c,$(BUILD)/core/%.o,$(core))
reports := buffer determine expect generate letter misread render score sheet style traditional truth words
report_objects := $(reports:%=$(BUILD)/reports/%.o)

PKG_CONFIG ?= pkg-config
CFLAGS ?= -O2 -g -Wall -Wextra
icu := $(shell $(PKG_CONFIG) --cflags icu-uc icu-i18n)

all: $(BUILD)/libcore.a $(BUILD)/libreports.a

include $(source)/generate/generate.mk
$(patsubst src/%,$(BUILD)/core/%.o,$(made_of_tables)): $(generated_tables)

$(BUILD)/libcore.a: $(objects)
	@rm -f $@
	@ar rcs $@ $(objects)

$(BUILD)/libreports.a: $(report_objects)
	@rm -f $@
	@ar rcs $@ $(report_objects)

$(BUILD)/reports/%.o: $(sources)/test/fuzz/%.c
	@mkdir -p $(@D)
	$(CC) -std=gnu99 $(CFLAGS) -I$(source) -MMD -c -o $@ $<

$(BUILD)/core/%.o: $(source)/%.c
	@mkdir -p $(@D)
	$(CC) -std=gnu99 $(CFLAGS) -I$(source) -I$(BUILD) $(icu) -MMD -c -o $@ $<

# A header that is gone or has moved is no error: what included it is made anew
$(source)/%.h $(sources)/test/fuzz/%.h: ;

-include $(objects:.o=.d) $(report_objects:.o=.d)
