// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.strictMemorySafety()]

let package = Package(
    name: "padan",
    products: [
        .executable(name: "padan", targets: ["padan"]),
        .library(name: "PadanGloss", targets: ["PadanText", "PadanMorphology", "PadanLexicon", "PadanGloss"]),
        .library(name: "PadanRender", targets: ["PadanRender"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Each before what it needs itself, as a static linker reads them.
        .target(
            name: "CICU", linkerSettings: ["icui18n", "icuuc", "icudata", "stdc++", "m"].map { .linkedLibrary($0) }),
        .target(name: "CIntrinsics"),
        .target(name: "PadanText", dependencies: ["CICU", "CIntrinsics"], swiftSettings: settings),
        .target(name: "PadanMorphology", dependencies: ["PadanText"], swiftSettings: settings),
        .target(name: "PadanLexicon", dependencies: ["PadanText"], swiftSettings: settings),
        .target(
            name: "PadanGloss", dependencies: ["CIntrinsics", "PadanMorphology", "PadanLexicon"],
            swiftSettings: settings),
        .target(name: "PadanRender", dependencies: ["PadanGloss"], swiftSettings: settings),
        .target(name: "PadanExtract", dependencies: ["PadanGloss"], swiftSettings: settings),
        .target(name: "PadanCheck", dependencies: ["PadanGloss"], swiftSettings: settings),
        .executableTarget(
            name: "padan",
            dependencies: [
                "PadanRender", "PadanExtract", "PadanCheck",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(name: "padan-benchmark", dependencies: ["PadanRender"], swiftSettings: settings),
        .executableTarget(
            name: "padan-learn",
            dependencies: ["PadanGloss", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "PadanTextTests", dependencies: ["PadanText", "TestSupport"]),
        .testTarget(name: "PadanMorphologyTests", dependencies: ["PadanMorphology", "TestSupport"]),
        .testTarget(name: "PadanLexiconTests", dependencies: ["PadanLexicon", "PadanCheck", "TestSupport"]),
        .testTarget(name: "PadanGlossTests", dependencies: ["PadanGloss", "PadanRender", "TestSupport"]),
        .testTarget(name: "PadanExtractTests", dependencies: ["PadanExtract", "PadanLexicon", "TestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["padan", "PadanRender", "TestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
