/* Makes the n-th call into the C library fail, as SQLite's own tests do.

   Preloaded into a Python process, it reaches whatever that loads: FFmpeg, SQLite, numpy. Calls on
   files count where the file lies in one folder; calls for memory where they are for enough bytes.
   Python sets it through the functions whose names begin with "fault_". */

#define _GNU_SOURCE
#undef _FORTIFY_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { WRITE = 1, COMMIT = 2, MAKE = 4, READ = 8, MEMORY = 16 };

static int kinds, lasts, error_number;
static long fails_at;
static size_t large = 4096;
static char folder[PATH_MAX];
static atomic_long calls, failures;

/* Count calls of these kinds from now on, and let the n-th fail; 0: none of them. */
void fault_arm(int which, long nth, int for_good, int number, const char *place, size_t bytes)
{
    kinds = 0;
    calls = failures = 0;
    fails_at = nth;
    lasts = for_good;
    error_number = number;
    large = bytes;
    strncpy(folder, place, sizeof folder - 1);
    kinds = which;
}

void fault_disarm(void) { kinds = 0; }
long fault_calls(void) { return calls; }
long fault_failures(void) { return failures; }

static int strikes(void)
{
    long call = atomic_fetch_add(&calls, 1) + 1;
    if (!fails_at || call < fails_at || (call > fails_at && !lasts))
        return 0;
    atomic_fetch_add(&failures, 1);
    errno = error_number;
    return 1;
}

static int is_ours(const char *path)
{
    return !strncmp(path, folder, strlen(folder));
}

static int file_strikes(int kind, int file)
{
    char link[64], path[PATH_MAX];
    int kept = errno;
    if (!(kinds & kind))
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = kept;
    if (length < 0)
        return 0;
    path[length] = 0;
    return is_ours(path) && strikes();
}

static int path_strikes(int kind, const char *path)
{
    char whole[PATH_MAX];
    if (!(kinds & kind))
        return 0;
    if (path[0] != '/') {
        int kept = errno;
        if (!getcwd(whole, sizeof whole - strlen(path) - 2))
            return 0;
        errno = kept;
        path = strcat(strcat(whole, "/"), path);
    }
    return is_ours(path) && strikes();
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_FILE(kind, result, name, types, values)                                                 \
    result name types { return file_strikes(kind, file) ? -1 : REAL(name) values; }

ON_FILE(WRITE, ssize_t, write, (int file, const void *data, size_t size), (file, data, size))
ON_FILE(WRITE, ssize_t, writev, (int file, const struct iovec *parts, int n), (file, parts, n))
ON_FILE(WRITE, ssize_t, pwrite, (int file, const void *data, size_t size, off_t at),
        (file, data, size, at))
ON_FILE(WRITE, ssize_t, pwrite64, (int file, const void *data, size_t size, off64_t at),
        (file, data, size, at))
ON_FILE(WRITE, int, ftruncate, (int file, off_t size), (file, size))
ON_FILE(WRITE, int, ftruncate64, (int file, off64_t size), (file, size))
ON_FILE(COMMIT, int, fsync, (int file), (file))
ON_FILE(COMMIT, int, fdatasync, (int file), (file))
ON_FILE(READ, ssize_t, read, (int file, void *data, size_t size), (file, data, size))
ON_FILE(READ, ssize_t, pread, (int file, void *data, size_t size, off_t at),
        (file, data, size, at))
ON_FILE(READ, ssize_t, pread64, (int file, void *data, size_t size, off64_t at),
        (file, data, size, at))

int rename(const char *from, const char *to)
{
    return path_strikes(COMMIT, to) ? -1 : REAL(rename)(from, to);
}

int mkdir(const char *path, mode_t mode)
{
    return path_strikes(MAKE, path) ? -1 : REAL(mkdir)(path, mode);
}

#define OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0;                  \
        va_end(more);                                                                              \
        if (flags & O_CREAT && path_strikes(MAKE, path))                                           \
            return -1;                                                                             \
        return REAL(name)(path, flags, mode);                                                      \
    }

OPEN(open)
OPEN(open64)

/* Memory: glibc's own names for it need no look-up, which would itself ask for memory. */

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static int memory_strikes(size_t size)
{
    return kinds & MEMORY && size >= large && strikes();
}

void *malloc(size_t size) { return memory_strikes(size) ? NULL : __libc_malloc(size); }

void *calloc(size_t count, size_t size)
{
    return memory_strikes(count * size) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return memory_strikes(size) ? NULL : __libc_realloc(block, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memory_strikes(size) ? NULL : __libc_memalign(alignment, size);
}

void *memalign(size_t alignment, size_t size)
{
    return memory_strikes(size) ? NULL : __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    if (memory_strikes(size))
        return ENOMEM;
    return (*block = __libc_memalign(alignment, size)) ? 0 : ENOMEM;
}
