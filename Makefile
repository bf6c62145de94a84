# make run    installs what is missing, builds, opens the demo
# make test   installs what is missing, runs every test
# make build  makes .build/release/qiandao

SWIFT ?= swift
# Swift's own libraries go into the program, so that it runs where no Swift is. That of C++, which
# they need, goes in as well where the compiler has it, and the program gets a fixed address: both
# spare the loader work at every start, a third of the time to the first screen.
RELEASE = -c release --static-swift-stdlib -Xlinker -L.build/static \
  -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
PROGRAM = .build/release/qiandao
SOURCES = Package.swift Sources Tests

.PHONY: run test renderings build format lint bench reliability fuzz setup setup-test install clean

run: build
	@exec $(PROGRAM) --demo

build: setup .build/static
	@[ -x $(PROGRAM) ] || echo "Building; the first time takes some minutes."
	$(SWIFT) build $(RELEASE) --product qiandao

.build/static:
	mkdir -p $@
	library=$$(cc -print-file-name=libstdc++.a); [ ! -e "$$library" ] || ln -sf "$$library" $@

test: setup-test
	@Tests/run.sh $(SWIFT) test

# Takes the pictures of the pages anew, which are to be looked at before they are kept.
renderings: setup-test
	RENDERINGS=take $(SWIFT) test --filter RenderingTests

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

bench: setup-test build
	$(SWIFT) build $(RELEASE) --product bench
	Tests/Bench/run.sh $(PROGRAM)

# Lets the power go and kills the program at each of its calls, lets many write at once, and lives
# through a year; prints what was lost.
reliability: setup-test build
	$(SWIFT) build $(RELEASE) --product reliability
	.build/release/reliability crashes
	.build/release/reliability injection $(PROGRAM)
	.build/release/reliability writers $(PROGRAM)
	.build/release/reliability year

# Gives every reader of outside bytes FUZZ_SECONDS (600) of processor time of made-up ones.
fuzz: setup
	Tests/Fuzz/run.sh

# What to build with, and what the program uses when it runs.
setup:
	@./install-packages.sh libncursesw5-dev libpangocairo-1.0-0 fonts-noto-cjk cups-client libcups2 \
	  libqrencode4 libqpdf29 libharfbuzz-subset0 \
	  libarchive13 libexpat1 libxlsxwriter4 libmd0 gpg gpg-agent rime-data-stroke

# What the tests use besides.
setup-test: setup
	@./install-packages.sh tmux poppler-utils zbar-tools libpango1.0-dev libqrencode-dev libqpdf-dev libharfbuzz-dev libarchive-dev libexpat1-dev libxlsxwriter-dev pkg-config zstd \
	  strace faketime cups-daemon libcups2-dev

PREFIX ?= /usr/local
install:
	@[ -x $(PROGRAM) ] || { echo "Run make build first, as yourself."; exit 1; }
	install -D $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/qiandao
	mkdir -p $(DESTDIR)$(PREFIX)/share/qiandao
	cp -R Data/sample $(DESTDIR)$(PREFIX)/share/qiandao/

clean:
	rm -rf .build
