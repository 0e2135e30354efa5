// The example of doc/bi.md in Java; for clients.py
import java.sql.*;

public class Clients {
	public static void main(String[] arguments) throws SQLException {
		try (Connection connection = DriverManager.getConnection(arguments[0]);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT year, sum(received) FROM mart.annual GROUP BY year ORDER BY year")) {
			while (rows.next())
				System.out.println(rows.getInt(1) + " " + rows.getLong(2));
		}
	}
}
