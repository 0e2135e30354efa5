/*
 * preload.c
 *	  Loaded into PostgreSQL together with AddressSanitizer.
 *
 * Libraries of PostgreSQL's bind their message catalogs while they are loaded.
 * glibc does that under a lock, and allocates; if that is the first call of
 * malloc, AddressSanitizer sets itself up there and asks for a message, under
 * the same lock.  Messages need not be translated here.
 */
extern char *bindtextdomain(const char *domain, const char *directory);

char *
bindtextdomain(const char *domain, const char *directory)
{
	(void) domain;
	return (char *) directory;
}
