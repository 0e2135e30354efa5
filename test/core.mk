# The core as a library, for programs that need no server:
#
#	make -f test/core.mk BUILD=DIRECTORY [CC=...] [CFLAGS=...]
#
# makes DIRECTORY/libcore.a, and what in it is older than its sources anew.

source := $(dir $(lastword $(MAKEFILE_LIST)))../src
sources := $(filter-out $(source)/sql/%,$(wildcard $(source)/*/*.c))
objects := $(patsubst $(source)/%.c,$(BUILD)/core/%.o,$(sources))

PKG_CONFIG ?= pkg-config
CFLAGS ?= -O2 -g -Wall -Wextra
icu := $(shell $(PKG_CONFIG) --cflags icu-uc icu-i18n)

$(BUILD)/libcore.a: $(objects)
	@rm -f $@
	@ar rcs $@ $(objects)

$(BUILD)/core/%.o: $(source)/%.c
	@mkdir -p $(@D)
	$(CC) -std=gnu99 $(CFLAGS) -I$(source) $(icu) -MMD -c -o $@ $<

# A header that is gone or has moved is no error: what included it is made anew
$(source)/%.h: ;

-include $(objects:.o=.d)
