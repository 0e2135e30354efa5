EXTENSION = gxbg
EXTVERSION = 1.0.0

MODULE_big = gxbg
DATA = sql/gxbg--$(EXTVERSION).sql

# The directory of this file: the build may be elsewhere (make -f, or VPATH)
top := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
OBJS = $(patsubst $(top)/%.c,%.o,$(sort $(filter-out $(top)/src/generate/%,$(wildcard $(top)/src/*/*.c))))

# Commands, and where Debian finds them: PostgreSQL's own directory of programs
# is on no PATH there (make COMMAND_LINKS= makes no links)
SCRIPTS = bin/gxbg-load bin/gxbg-dashboard
tools_directory = $(datadir)/extension/$(EXTENSION)
COMMAND_LINKS ?= $(if $(wildcard /usr/share/postgresql-common),/usr/local/bin)

# Tests by topic: test/sql/*.sql with expected/*.out.  Before PostgreSQL 16
# pg_regress wants both in one directory, which is made for it.
REGRESS = $(basename $(notdir $(sort $(wildcard $(top)/test/sql/*.sql))))
REGRESS_OPTS = --inputdir=test/regress --outputdir=test/regress --load-extension=$(EXTENSION) --encoding=UTF8
REGRESS_PREP = regress-input

# ICU knows digits, widths, scripts and charsets
PKG_CONFIG ?= pkg-config
ICU_CFLAGS := $(shell $(PKG_CONFIG) --cflags icu-uc icu-i18n)
ICU_LIBS := $(shell $(PKG_CONFIG) --libs icu-uc icu-i18n)

PG_CPPFLAGS = -I$(top)/src -I. $(ICU_CFLAGS)
# PostgreSQL's own headers have parameters that they do not use
PG_CFLAGS = -Wall -Wextra -Wno-unused-parameter -MMD -MP
SHLIB_LINK = $(ICU_LIBS)

# make WERROR=1: warnings are errors, as in CI
ifeq ($(WERROR),1)
PG_CFLAGS += -Werror
endif

# No bitcode: inlining C functions of this size into a query gains nothing
override with_llvm = no

EXTRA_CLEAN = test/regress generated $(OBJS:.o=.d)

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

# Tables that the form and ICU settle are made here, not by each backend
sources := $(top)
build := $(CURDIR)
include $(top)/src/generate/generate.mk
$(addsuffix .o,$(made_of_tables)): $(generated_tables)

# A changed header rebuilds what includes it
-include $(OBJS:.o=.d)

# Out of tree, make would look for these directories in the source
$(shell mkdir -p $(sort $(dir $(OBJS))))

install: install-commands
uninstall: uninstall-commands

install-commands:
	$(MKDIR_P) '$(DESTDIR)$(tools_directory)/gxbg_tools/page' '$(DESTDIR)$(tools_directory)/dashboard'
	$(INSTALL_DATA) $(wildcard $(top)/bin/gxbg_tools/*.py) '$(DESTDIR)$(tools_directory)/gxbg_tools/'
	$(INSTALL_DATA) $(wildcard $(top)/bin/gxbg_tools/page/*) '$(DESTDIR)$(tools_directory)/gxbg_tools/page/'
	$(INSTALL_DATA) $(wildcard $(top)/sql/dashboard/*.sql) '$(DESTDIR)$(tools_directory)/dashboard/'
ifneq ($(COMMAND_LINKS),)
	$(MKDIR_P) '$(DESTDIR)$(COMMAND_LINKS)'
	for command in $(notdir $(SCRIPTS)); do \
		ln -sf '$(bindir)'/$$command '$(DESTDIR)$(COMMAND_LINKS)'/$$command || exit 1; done
endif

uninstall-commands:
	rm -rf '$(DESTDIR)$(tools_directory)'
	rm -f $(addprefix '$(DESTDIR)$(bindir)'/,$(notdir $(SCRIPTS)))
ifneq ($(COMMAND_LINKS),)
	rm -f $(addprefix '$(DESTDIR)$(COMMAND_LINKS)'/,$(notdir $(SCRIPTS)))
endif

# The tests name the files that they read from the directory of the build
regress-input:
	rm -rf test/regress
	mkdir -p test/regress
	cp -R $(top)/test/sql $(top)/expected test/regress/
ifneq ($(top),.)
	[ $(top) -ef . ] || cp -R $(top)/doc $(top)/expected $(top)/test .
endif

# The table of divisions from its source: src/form/regions.py says how a year is added
regions:
	python3 $(top)/src/form/regions.py

# make dist: the archive that PGXN takes
dist:
	git archive --format zip --prefix=$(EXTENSION)-$(EXTVERSION)/ --output $(EXTENSION)-$(EXTVERSION).zip HEAD

.PHONY: dist regions regress-input install-commands uninstall-commands
