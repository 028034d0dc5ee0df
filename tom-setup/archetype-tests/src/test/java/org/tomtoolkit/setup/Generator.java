package org.tomtoolkit.setup;

import java.io.File;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.archetype.ArchetypeGenerationRequest;
import org.apache.maven.archetype.common.DefaultArchetypeArtifactManager;
import org.apache.maven.archetype.common.DefaultArchetypeFilesResolver;
import org.apache.maven.archetype.common.DefaultPomManager;
import org.apache.maven.archetype.generator.DefaultFilesetArchetypeGenerator;
import org.apache.maven.archetype.ui.DefaultArchetypeFactory;
import org.apache.maven.archetype.ui.generation.DefaultArchetypeGenerationConfigurator;
import org.codehaus.plexus.velocity.VelocityComponent;
import org.codehaus.plexus.velocity.internal.DefaultVelocityComponent;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;

/** Does what {@code mvn archetype:generate} does in batch mode, with the archetype of this build. */
final class Generator {

    private final Path folder;
    private final File archetype = archetype();
    private final DefaultArchetypeArtifactManager artifacts = new TheArchetype(archetype);
    private final VelocityComponent velocity = new DefaultVelocityComponent(Generator::asMavenDoes);

    Generator(Path folder) {
        this.folder = folder;
    }

    /**
     * @param answers what a person gives with {@code -D}
     * @return the folder of the new project
     */
    Path generate(Map<String, String> answers) throws Exception {
        Properties given = new Properties();
        given.putAll(answers);
        ArchetypeGenerationRequest request = new ArchetypeGenerationRequest()
                .setArchetypeGroupId("org.tomtoolkit")
                .setArchetypeArtifactId("tom-archetype")
                .setArchetypeVersion("1")
                .setGroupId(answers.get("groupId"))
                .setArtifactId(answers.get("artifactId"))
                .setVersion(answers.get("version"))
                .setPackage(answers.get("package"))
                .setOutputDirectory(folder.toString());
        new DefaultArchetypeGenerationConfigurator(artifacts, new DefaultArchetypeFactory(), null, velocity, null)
                .configureArchetype(request, false, given);
        new DefaultFilesetArchetypeGenerator(
                        artifacts, new DefaultArchetypeFilesResolver(), new DefaultPomManager(), velocity)
                .generateArchetype(request, archetype);
        return folder.resolve(request.getArtifactId());
    }

    /** Velocity as the archetype plug-in sets it up, in a class of its own that cannot be reached. */
    private static void asMavenDoes(Properties settings) {
        settings.setProperty("introspector.conversion_handler.class", "none");
        settings.setProperty("parser.space_gobbling", "bc");
        settings.setProperty("directive.if.empty_check", "false");
        settings.setProperty("parser.allow_hyphen_in_identifiers", "true");
        settings.setProperty("velocimacro.enable_bc_mode", "true");
    }

    private static File archetype() {
        try {
            URL descriptor = Generator.class.getClassLoader().getResource("META-INF/maven/archetype-metadata.xml");
            JarURLConnection jar = (JarURLConnection) descriptor.openConnection();
            return new File(jar.getJarFileURL().toURI());
        } catch (java.io.IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers with the jar of this build, whatever is asked for. */
    private static final class TheArchetype extends DefaultArchetypeArtifactManager {

        private final File archetype;

        TheArchetype(File archetype) {
            this.archetype = archetype;
        }

        @Override
        public boolean exists(
                String groupId,
                String artifactId,
                String version,
                List<RemoteRepository> repositories,
                RepositorySystemSession session) {
            return true;
        }

        @Override
        public File getArchetypeFile(
                String groupId,
                String artifactId,
                String version,
                List<RemoteRepository> repositories,
                RepositorySystemSession session) {
            return archetype;
        }
    }
}
