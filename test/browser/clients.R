# The example of doc/bi.md in R; for clients.py
suppressMessages(library(RPostgreSQL))
connection <- dbConnect(PostgreSQL(), dbname = Sys.getenv("PGDATABASE"), host = Sys.getenv("PGHOST"), user = Sys.getenv("PGUSER"),
	port = Sys.getenv("PGPORT", "5432"))
annual <- dbGetQuery(connection, "SELECT year, received FROM mart.annual")
sums <- aggregate(received ~ year, annual, sum)
cat(sprintf("%d %.0f\n", sums$year, sums$received), sep = "")
invisible(dbDisconnect(connection))
