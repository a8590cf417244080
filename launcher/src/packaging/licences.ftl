# What Mingle is made of

Mingle's own jars, org.mingle.*, are under the Apache License 2.0: the file LICENSE beside this folder.
Below is everything that others made, as their own descriptions say. Each jar carries its notices in META-INF;
the texts of the licences, and the notices of jars that carry none, lie beside this file.
In the image with a Java of its own, the licences of Java lie in the folder legal of that Java.

| jar | version | licence | made by |
|---|---|---|---|
<#list dependencyMap as entry>
<#assign jar = entry.getKey()/>
| ${jar.artifactId} | ${jar.version} | ${entry.getValue()?join(" or ")} | ${jar.url!jar.groupId} |
</#list>
