# syntax=docker/dockerfile:1
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json tsconfig.commonjs.json ./
COPY src ./src
COPY scripts ./scripts
COPY openapi ./openapi
COPY fixtures/seed.yaml ./fixtures/seed.yaml
RUN npm run build

FROM node:24-slim
LABEL org.opencontainers.image.title="ticketstub" \
      org.opencontainers.image.description="A local emulator of account-recovery APIs whose links and codes really work" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
ENV NODE_ENV=production \
    TICKETSTUB_HOST=0.0.0.0 \
    XDG_CACHE_HOME=/data
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY openapi ./openapi
COPY fixtures/seed.yaml ./fixtures/seed.yaml
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4747
HEALTHCHECK --interval=2s --timeout=2s --start-period=10s --retries=5 \
  CMD ["node", "dist/cli.js", "healthcheck"]
ENTRYPOINT ["node", "dist/cli.js"]
