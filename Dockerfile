# The portal as it runs in production. Node.js is needed to build only: the build copies the pages' fonts and styles from npm packages.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local /usr/local
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/TamKy.NTM.Domain/TamKy.NTM.Domain.csproj src/TamKy.NTM.Domain/packages.lock.json src/TamKy.NTM.Domain/
COPY src/TamKy.NTM.Web/TamKy.NTM.Web.csproj src/TamKy.NTM.Web/packages.lock.json src/TamKy.NTM.Web/Assets.targets src/TamKy.NTM.Web/
RUN dotnet restore src/TamKy.NTM.Web --locked-mode
COPY src/ src/
RUN dotnet publish src/TamKy.NTM.Web --configuration Release --no-restore --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# curl asks the portal how it is, for the health check below.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_HTTP_PORTS=8080 \
    ASPNETCORE_FORWARDEDHEADERS_ENABLED=true \
    Storage__Path=/data/files
RUN mkdir /data && chown $APP_UID /data
VOLUME /data
USER $APP_UID
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["curl", "--fail", "--silent", "http://localhost:8080/health/ready"]
ENTRYPOINT ["dotnet", "TamKy.NTM.Web.dll"]
