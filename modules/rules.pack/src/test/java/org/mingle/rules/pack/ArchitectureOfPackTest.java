package org.mingle.rules.pack;

import org.mingle.testing.ArchitectureTest;
import org.mingle.testing.Exempt;
import org.mingle.testing.Law;

@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "Packs", reason = "registers a service for each pack that is there")
@Exempt(law = Law.NO_BUNDLE_CONTEXT, type = "PackBundles", reason = "listens to bundles that come with packs and go")
class ArchitectureOfPackTest extends ArchitectureTest {}
