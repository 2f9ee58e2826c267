// Starts Neo4j Community in this process: Launcher <folder> <port>. Settings stand in <folder>/neo4j.conf, on the
// first start the password of the user neo4j in NEO4J_FIRST_PASSWORD. Prints "ready" when it takes connections; ends with its standard input.
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

class Launcher {
  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[0]);
    var address = new SocketAddress("localhost", Integer.parseInt(args[1]));
    var service = new DatabaseManagementServiceBuilder(folder)
        .loadPropertiesFromFile(folder.resolve("neo4j.conf"))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    var password = System.getenv("NEO4J_FIRST_PASSWORD");
    if (password != null) service.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    System.out.println("ready");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
