/* A PKCS#11 module that misbehaves as BEHAVIOUR says and is SoftHSM (REAL_MODULE) in everything else.
   The layouts are those of PKCS#11 2.40: a version and 68 functions; 96 bytes of names, then the flags of a token. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef unsigned long word;
struct list { unsigned char version[2]; void *call[68]; };
struct attribute { word type; void *value; word length; };
enum { INITIALIZE = 0, SLOT_LIST = 4, TOKEN_INFO = 6, LOGIN = 18, ENCRYPT = 30, GENERATE_KEY = 58 };

extern char **environ;
static struct list ours, *real;

static int is(const char *behaviour) {
    const char *wanted = getenv("BEHAVIOUR");
    return wanted && !strcmp(wanted, behaviour);
}

static void tell(void) {
    FILE *to = fopen(getenv("TELL"), "w");
    if (!to) return;
    fprintf(to, "pid %d\n", getpid());
    for (char **each = environ; *each; each++) fprintf(to, "variable %s\n", *each);
    int own = fileno(to);
    for (int fd = 3; fd < 256; fd++) {
        char path[64], name[256] = "";
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        if (fd != own && fcntl(fd, F_GETFD) >= 0 && readlink(path, name, sizeof name - 1) >= 0)
            fprintf(to, "descriptor %s\n", name);
    }
    char arguments[4096];
    FILE *from = fopen("/proc/self/cmdline", "r");
    size_t length = from ? fread(arguments, 1, sizeof arguments, from) : 0;
    for (size_t at = 0; at < length; at += strlen(arguments + at) + 1) fprintf(to, "argument %s\n", arguments + at);
    fclose(to);
}

static word initialize(void *arguments) {
    if (getenv("TELL")) tell();
    if (is("print")) { printf("hello from a chatty module\n"); fflush(stdout); }
    if (is("crash")) abort();
    if (is("exit")) exit(0);
    if (is("hang")) {
        if (fork() == 0) { setpgid(0, getpgrp()); }
        for (;;) pause();
    }
    return ((word (*)(void *))real->call[INITIALIZE])(arguments);
}

static word slot_list(unsigned char present, word *slots, word *count) {
    if (is("garbage")) { *count = (word)1 << 60; return 0; }
    return ((word (*)(unsigned char, word *, word *))real->call[SLOT_LIST])(present, slots, count);
}

static word token_info(word slot, void *info) {
    word code = ((word (*)(word, void *))real->call[TOKEN_INFO])(slot, info);
    word *flags = (word *)((char *)info + 96);
    if (is("last try")) *flags |= 0x30000;
    if (is("locked")) *flags |= 0x40000;
    if (is("escapes")) memcpy(info, "\033[2J\033]0;owned\007", 14);
    return code;
}

static word login(word session, word user, char *pin, word length) {
    if (is("last try")) return 0xA0; /* CKR_PIN_INCORRECT */
    if (is("locked")) return 0xA4;   /* CKR_PIN_LOCKED */
    if (is("removed")) return 0x32;  /* CKR_DEVICE_REMOVED */
    return ((word (*)(word, word, char *, word))real->call[LOGIN])(session, user, pin, length);
}

static word encrypt(word session, void *from, word length, unsigned char *to, word *size) {
    word code = ((word (*)(word, void *, word, void *, word *))real->call[ENCRYPT])(session, from, length, to, size);
    if (is("wrong cipher") && code == 0 && to) to[0] ^= 1;
    return code;
}

static word generate_key(word session, void *mechanism, struct attribute *order, word count, word *key) {
    static unsigned char yes = 1;
    for (word at = 0; at < count; at++)
        if (is("extractable") && order[at].type == 0x162) order[at].value = &yes;
    return ((word (*)(word, void *, void *, word, word *))real->call[GENERATE_KEY])(session, mechanism, order, count, key);
}

word C_GetFunctionList(struct list **list) {
    void *library = dlopen(getenv("REAL_MODULE"), RTLD_NOW);
    word (*get)(struct list **) = library ? dlsym(library, "C_GetFunctionList") : 0;
    if (!get || get(&real)) return 5;
    ours = *real;
    ours.call[INITIALIZE] = initialize;
    ours.call[SLOT_LIST] = slot_list;
    ours.call[TOKEN_INFO] = token_info;
    ours.call[LOGIN] = login;
    ours.call[ENCRYPT] = encrypt;
    ours.call[GENERATE_KEY] = generate_key;
    *list = &ours;
    return 0;
}
