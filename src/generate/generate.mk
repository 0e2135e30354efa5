# Tables of constants, made from the rows of src/form and from ICU's data.  Included by
# the Makefile and by test/core.mk, which say
#
#	sources		the project's directory
#	build		that of the build; the tables go into $(build)/generated
#
# The generator runs on the machine that builds.  To build for another one, say how
# programs for this one are compiled and where its ICU is, of the release that the
# other one has:
#
#	make CC=aarch64-linux-gnu-gcc CC_FOR_BUILD=gcc PKG_CONFIG_FOR_BUILD=pkg-config
#
# CC_FOR_BUILD is gcc or clang, as lists of words are found by constructors.

CC_FOR_BUILD ?= $(CC)
CFLAGS_FOR_BUILD ?= -O1
PKG_CONFIG_FOR_BUILD ?= $(PKG_CONFIG)

generator_sources := $(wildcard $(sources)/src/generate/*.c) \
	$(filter-out %/list_words.c,$(wildcard $(sources)/src/form/*.c)) \
	$(addprefix $(sources)/src/,agency/letters.c agency/tree.c scan/classes.c text/compatibility.c text/utf8.c)
generator_objects := $(patsubst $(sources)/%.c,$(build)/generated/objects/%.o,$(generator_sources))
generated_tables := $(addprefix $(build)/generated/,characters.h lexicon.h lists.h organs.h places.h)

# What is made of them, as sources without their ending
made_of_tables := src/agency/organ src/agency/place src/form/list_words src/scan/lexicon src/text/fold

$(build)/generated/objects/%.o: $(sources)/%.c
	@mkdir -p $(@D)
	$(CC_FOR_BUILD) -std=gnu99 -Wall -Wextra $(CFLAGS_FOR_BUILD) -include $(sources)/src/generate/words.h \
		-I$(sources)/src $(shell $(PKG_CONFIG_FOR_BUILD) --cflags icu-uc icu-i18n) \
		-MMD -MP -c -o $@ $<

$(build)/generated/generate: $(generator_objects)
	$(CC_FOR_BUILD) -o $@ $(generator_objects) $(shell $(PKG_CONFIG_FOR_BUILD) --libs icu-i18n icu-uc)

# All tables at once; the stamp is as old as they are
$(build)/generated/stamp: $(build)/generated/generate
	$(build)/generated/generate $(build)/generated
	@touch $@

# An empty recipe, so that make looks at their age again
$(generated_tables): $(build)/generated/stamp ;

-include $(generator_objects:.o=.d)
