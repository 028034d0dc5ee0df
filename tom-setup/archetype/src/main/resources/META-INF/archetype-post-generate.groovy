import java.nio.file.Files
import java.nio.file.Path

// What a copy of files cannot do: bits of execution, and files that only one choice of database needs.
Path project = Path.of(request.outputDirectory).resolve(request.artifactId)
project.resolve("mvnw").toFile().setExecutable(true, false)
project.resolve("src/main/docker/aot-cache.sh").toFile().setExecutable(true, false)

if (request.properties.getProperty("database") != "postgresql") {
    String folder = request.properties.getProperty("package").replace('.', '/')
    Files.deleteIfExists(project.resolve("src/test/java/" + folder + "/TestDatabase.java"))
}
